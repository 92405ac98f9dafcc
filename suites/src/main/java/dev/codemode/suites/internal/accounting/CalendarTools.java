package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.Meeting;
import dev.codemode.suites.internal.accounting.Results.MeetingResult;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.time.LocalDate;
import java.util.List;

/// Meetings.
@ToolGroup("calendar")
final class CalendarTools {
    private final Books books;

    CalendarTools(Books books) {
        this.books = books;
    }

    @Tool("Schedule a meeting.")
    MeetingResult scheduleMeeting(
            @P("title of the meeting") String title,
            @P("names of who attends") List<String> attendees,
            @P("day of the meeting") LocalDate date,
            @P(value = "how long", defaultValue = "30") int durationMinutes) {
        var meeting =
                new Meeting(
                        books.meetings.nextId(),
                        title,
                        attendees,
                        date,
                        durationMinutes,
                        "scheduled");
        return new MeetingResult(SUCCESS, books.meetings.add(meeting));
    }
}
