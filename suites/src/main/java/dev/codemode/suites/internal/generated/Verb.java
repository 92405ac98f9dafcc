package dev.codemode.suites.internal.generated;

import java.util.List;

/// Something that tools do. `%s` stands for what it is done to.
enum Verb {
    CREATE(
            """
            Adds a new %s.
            Registers a %s and returns it.
            Enters another %s.""",
            """
            add %s
            enter %s that is not there yet
            register %s"""),
    GET(
            """
            Returns one %s with all details.
            Looks up a single %s by its id.
            Shows the details of one %s.""",
            """
            show the details of %s
            look up %s by id
            fetch %s with all details"""),
    LIST(
            """
            Returns every %s that matches the filters, page by page.
            Enumerates each %s, newest first, page by page.
            Gives all of them, one page at a time: every %s.""",
            """
            see all entries page by page for %s
            enumerate what there is of %s
            show every entry for %s"""),
    UPDATE(
            """
            Changes fields of an existing %s.
            Modifies an existing %s and keeps what is not given.
            Corrects a %s that was entered before.""",
            """
            modify %s
            change some fields of %s
            edit %s that exists"""),
    DELETE(
            """
            Removes a %s for good.
            Erases a %s, which cannot be undone.
            Takes a %s out of the records for ever.""",
            """
            remove %s
            erase %s
            remove %s for ever"""),
    EXPORT(
            """
            Writes every %s of a period into a CSV or Excel file.
            Produces a file for a spreadsheet with each %s of a period.""",
            """
            get a spreadsheet file with %s
            download %s as CSV
            write an Excel file for %s"""),
    ASSIGN(
            """
            Makes a colleague responsible for a %s.
            Hands a %s over to another colleague.""",
            """
            make my colleague responsible for %s
            hand %s over to a colleague"""),
    ARCHIVE(
            """
            Puts a %s away, so that it shows up nowhere but can be brought back.
            Hides a %s that is no longer needed, without losing it.""",
            """
            put %s away without losing it
            hide %s that nobody needs any more"""),
    APPROVE(
            """
            Gives the go-ahead for a %s that waits for it.
            Signs off a %s, after which it takes effect.""",
            """
            give the go-ahead for %s
            sign off %s"""),
    COUNT(
            """
            Tells how many there are of one kind: %s, by month.
            Statistics by month: how many times there was a %s.""",
            """
            tell how many times a month there was %s
            show statistics on %s""");

    private final String descriptions;
    private final String questions;

    /// One text a line.
    Verb(String descriptions, String questions) {
        this.descriptions = descriptions;
        this.questions = questions;
    }

    List<String> descriptions() {
        return descriptions.lines().toList();
    }

    List<String> questions() {
        return questions.lines().toList();
    }
}
