package app.aladdin.studio.store;

import app.aladdin.db.Sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Locale;

/// Names as they stand in addresses: small letters, digits and hyphens.
final class Slugs {
    private static final int LONGEST = 80;

    private Slugs() {}

    /// A slug that no other thing of its type has in its project; a project's own among all.
    static String free(Connection c, String project, String type, String name) throws SQLException {
        String slug = of(name);
        String wanted = slug.isEmpty() ? type : slug;
        String free = wanted;
        for (int i = 2; i < 10_000 && taken(c, project, type, free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug =
                plain.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        return slug.substring(0, slug.offsetByCodePoints(0, LONGEST / 2)).replaceAll("-$", "");
    }

    private static boolean taken(Connection c, String project, String type, String slug)
            throws SQLException {
        long found =
                project.isEmpty()
                        ? Sql.number(
                                c,
                                "SELECT count(*) FROM project"
                                        + " WHERE json_extract(json, '$.slug') = ?",
                                slug)
                        : Sql.number(
                                c,
                                "SELECT count(*) FROM entity WHERE project = ? AND type = ?"
                                        + " AND json_extract(json, '$.slug') = ?",
                                project,
                                type,
                                slug);
        return found > 0;
    }
}
