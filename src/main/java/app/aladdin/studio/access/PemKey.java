package app.aladdin.studio.access;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a private key from PEM (<https://www.rfc-editor.org/rfc/rfc7468>). Java reads PKCS#8
/// alone, so the two older forms are put into its envelope.
final class PemKey {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----([^-]*)-----END \\1-----");

    /// SEQUENCE { rsaEncryption, NULL } (<https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1>).
    private static final byte[] RSA = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

    /// The object identifier of an EC public key (<https://www.rfc-editor.org/rfc/rfc5480>).
    private static final byte[] EC = HexFormat.of().parseHex("06072a8648ce3d0201");

    private static final byte[] VERSION_0 = {2, 1, 0};
    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;
    private static final int PARAMETERS = 0xa0;

    private PemKey() {}

    static PrivateKey read(String pem) throws GeneralSecurityException {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new InvalidKeySpecException("no private key in the file");
        }
        byte[] der;
        try {
            der = Base64.getMimeDecoder().decode(block.group(2));
        } catch (IllegalArgumentException e) {
            throw new InvalidKeySpecException("the private key is damaged or encrypted", e);
        }
        return switch (block.group(1)) {
            case "PRIVATE KEY" -> pkcs8(der, List.of("RSA", "EC", "EdDSA"));
            case "RSA PRIVATE KEY" -> pkcs8(wrap(RSA, der), List.of("RSA"));
            case "EC PRIVATE KEY" ->
                    pkcs8(wrap(element(SEQUENCE, EC, curve(der)), der), List.of("EC"));
            default -> throw new InvalidKeySpecException("an encrypted private key cannot be used");
        };
    }

    private static PrivateKey pkcs8(byte[] der, List<String> algorithms)
            throws GeneralSecurityException {
        for (String algorithm : algorithms) {
            try {
                return KeyFactory.getInstance(algorithm)
                        .generatePrivate(new PKCS8EncodedKeySpec(der));
            } catch (InvalidKeySpecException another) {
                // The envelope names its algorithm; the next factory may know it.
            }
        }
        throw new InvalidKeySpecException("the private key is neither RSA, EC nor EdDSA");
    }

    private static byte[] wrap(byte[] algorithm, byte[] key) {
        return element(SEQUENCE, VERSION_0, algorithm, element(OCTET_STRING, key));
    }

    /// The curve's name out of SEQUENCE { version, key, [0] curve, … }
    /// (<https://www.rfc-editor.org/rfc/rfc5915>).
    private static byte[] curve(byte[] key) throws InvalidKeySpecException {
        try {
            Element fields = Element.at(key, 0);
            int at = fields.from();
            while (at < fields.to()) {
                Element field = Element.at(key, at);
                if (field.tag() == PARAMETERS) {
                    return Arrays.copyOfRange(key, field.from(), field.to());
                }
                at = field.to();
            }
        } catch (IndexOutOfBoundsException damaged) {
            throw new InvalidKeySpecException("the private key is damaged", damaged);
        }
        throw new InvalidKeySpecException("the private key does not name its curve");
    }

    private static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = body.size();
        if (length < 128) {
            out.write(length);
        } else if (length < 256) {
            out.write(0x81);
            out.write(length);
        } else {
            out.write(0x82);
            out.write(length >> 8);
            out.write(length);
        }
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
    }

    /// Where an element's content lies.
    private record Element(int tag, int from, int to) {
        static Element at(byte[] der, int start) {
            int tag = der[start] & 0xff;
            int length = der[start + 1] & 0xff;
            int from = start + 2;
            if (length > 127) {
                int more = length & 0x7f;
                length = 0;
                for (int i = 0; i < more; i++) {
                    length = (length << 8) | (der[from++] & 0xff);
                }
            }
            if (length < 0 || from + length > der.length) {
                throw new IndexOutOfBoundsException("beyond the end");
            }
            return new Element(tag, from, from + length);
        }
    }
}
