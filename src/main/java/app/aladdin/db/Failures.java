package app.aladdin.db;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/// SQLite's failures as problems.
final class Failures {
    private Failures() {}

    static ProblemException storage(SQLException e) {
        return new ProblemException(new Problem.Storage(String.valueOf(e.getMessage())), e);
    }

    static ProblemException storage(String detail) {
        return new ProblemException(new Problem.Storage(detail));
    }

    /// Whether the file itself is at fault, not its surroundings. An extended code's lowest byte is
    /// the plain one (https://www.sqlite.org/rescode.html).
    static boolean damaged(SQLException e) {
        if (!(e instanceof SQLiteException known)) {
            return false;
        }
        int code = known.getResultCode().code & 0xff;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }
}
