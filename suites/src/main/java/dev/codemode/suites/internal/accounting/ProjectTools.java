package dev.codemode.suites.internal.accounting;

import static dev.codemode.suites.internal.accounting.Results.Status.SUCCESS;

import dev.codemode.suites.internal.accounting.Ledger.Project;
import dev.codemode.suites.internal.accounting.Ledger.TimeEntry;
import dev.codemode.suites.internal.accounting.Results.CreateProjectResult;
import dev.codemode.suites.internal.accounting.Results.LogTimeResult;
import dev.codemode.tools.ToolFailure;
import dev.codemode.tools.ToolGroup;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;

/// Projects and the hours worked on them.
@ToolGroup("projects")
final class ProjectTools {
    private final Books books;

    ProjectTools(Books books) {
        this.books = books;
    }

    @Tool("Create a project for a customer.")
    CreateProjectResult createProject(
            @P("id of the customer") String customerId,
            @P("name of the project") String name,
            @P("price of an hour") Number hourlyRate,
            @P("hours planned") Number budgetHours)
            throws ToolFailure {
        books.customers.find(customerId);
        var project =
                new Project(
                        books.projects.nextId(),
                        customerId,
                        name,
                        hourlyRate,
                        budgetHours,
                        0.0,
                        0.0,
                        "active");
        return new CreateProjectResult(SUCCESS, books.projects.add(project));
    }

    @Tool("Log hours on a project at its rate.")
    LogTimeResult logTimeEntry(
            @P("id of the project") String projectId,
            @P("who worked") String person,
            @P("positive number of hours") Number hours,
            @P("what was done") String description)
            throws ToolFailure {
        var project = books.projects.find(projectId);
        if (!Amount.of(hours).isPositive()) {
            throw new ToolFailure("Hours must be positive");
        }
        var billable = Amount.of(hours).times(Amount.of(project.hourlyRate())).rounded();
        var entry =
                new TimeEntry(
                        books.timeEntries.nextId(),
                        projectId,
                        person,
                        hours,
                        description,
                        books.today(),
                        billable.number());
        books.timeEntries.add(entry);
        return new LogTimeResult(SUCCESS, entry, books.projects.replace(project.with(entry)));
    }
}
