package dev.codemode.tools;

import java.util.List;

/// What words are worth in a search for tools. Only what holds in every trade: what else means the same in
/// one trade, its tools' descriptions have to say.
final class ToolSynonyms {
    /// Each line holds words that ask for the same kind of tool.
    static final List<String> LINES =
            List.of(
                    "create add new insert register",
                    "delete remove erase discard",
                    "update edit modify change amend correct",
                    "get fetch read retrieve show view look detail",
                    "list enumerate all every each browse",
                    "search find query look filter",
                    "send dispatch transmit deliver",
                    "cancel abort revoke",
                    "start begin launch run execute",
                    "stop halt end terminate",
                    "approve accept confirm authorize sign ahead",
                    "reject decline deny refuse",
                    "assign allocate delegate hand responsible",
                    "schedule plan",
                    "archive hide away",
                    "export download spreadsheet csv excel",
                    "import upload ingest",
                    "merge combine join",
                    "copy duplicate clone",
                    "move transfer",
                    "count total many statistics",
                    "compare diff difference",
                    "check verify validate",
                    "calculate compute");

    /// Whoever asks wants to have, see or make something; these count little beside what that is.
    static final String WEAK = "bring fetch get give look make retrieve see show tell view";

    /// What stands in a question whatever is asked for.
    static final String UNSAID =
            "a an and any are as at be but by can could do does for from has have how i if in into is it"
                    + " its like me more my need no not of on or our please should so some such than that"
                    + " the their them then there these they this to tool want was we were what when"
                    + " where which who will with would yet you your";

    private ToolSynonyms() {}
}
