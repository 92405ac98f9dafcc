package dev.codemode.suites;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.agents.AgentEvent;
import dev.codemode.agents.AgentRun;
import dev.codemode.agents.AgentSettings;
import dev.codemode.agents.AgentTask;
import dev.codemode.agents.CodeModeAgent;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Code mode with 500 tools, of which the model has only seen the names.
class DiscoveryTest {
    private final Scripted model = new Scripted();

    /// Gives prepared calls, one a turn, and keeps what it is told.
    private static final class Scripted implements ChatModel {
        private final ArrayDeque<ToolExecutionRequest> calls = new ArrayDeque<>();
        private final List<ChatRequest> requests = new ArrayList<>();

        Scripted calls(String name, String arguments) {
            calls.add(
                    ToolExecutionRequest.builder()
                            .id("call-" + calls.size())
                            .name(name)
                            .arguments(arguments)
                            .build());
            return this;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            requests.add(request);
            return ChatResponse.builder().aiMessage(AiMessage.from(calls.remove())).build();
        }

        /// The answers to its calls before the last.
        List<String> told() {
            return requests.getLast().messages().stream()
                    .filter(ToolExecutionResultMessage.class::isInstance)
                    .map(message -> ((ToolExecutionResultMessage) message).text())
                    .toList();
        }
    }

    private AgentRun run() {
        var tools = GeneratedTools.of(500, 1).catalog();
        return CodeModeAgent.withPython(AgentSettings.DEFAULT)
                .run(AgentTask.of("Bill customer c-7 with 120.", tools, model));
    }

    @Test
    void aModelSearchesAndDescribesBeforeItWritesItsProgram() {
        model.calls("search_tools", "{\"query\": \"enter a customer's bill\", \"limit\": 2}")
                .calls("describe_tool", "{\"name\": \"create_invoice\"}")
                .calls(
                        "run_python",
                        """
                        {"code": "bill = tools.create_invoice(customer_id='c-7', amount=120, due_on='2026-04-01')\\nresult = bill['id']"}""");

        var run = run();

        assertThat(model.requests.getFirst().toolSpecifications())
                .extracting(ToolSpecification::name)
                .containsExactly("run_python", "search_tools", "describe_tool");
        assertThat(model.told())
                .containsExactly(
                        """
                        create_invoice(customer_id: str, amount: float, due_on: Date) -> Invoice
                            Enters another bill that a customer has to pay.
                        assign_invoice(invoice_id: str, colleague_id: str) -> Done
                            Makes a colleague responsible for a bill that a customer has to pay.""",
                        """
                        Date = str  # YYYY-MM-DD
                        DateTime = str  # YYYY-MM-DDTHH:MM:SSZ

                        class Invoice(TypedDict):
                            id: str
                            customer_id: str
                            amount: float
                            due_on: Date
                            created_at: DateTime

                        def create_invoice(customer_id: str, amount: float, due_on: Date) -> Invoice:
                            \"""Enters another bill that a customer has to pay.\"""
                        """);
        assertThat(run.answer()).isEqualTo("id-1");
        assertThat(run.turns()).isEqualTo(3);
        assertThat(run.toolCalls()).isEqualTo(1);
    }

    @Test
    void aProgramSearchesAndCallsWhatItFinds() {
        model.calls(
                "run_python",
                """
                {"code": "found = tools.search('every loaded platform, page by page', limit=1)[0]\\npage = tools.call(found['name'], {'page': 2})\\nresult = f\\"{found['name']}: {page['total']}\\""}""");

        assertThat(run().answer()).isEqualTo("list_pallet: 5");
    }

    @Test
    void theCheckerKnowsWhatASearchReturns() {
        model.calls("run_python", "{\"code\": \"result = tools.search('bill')[0]['title']\"}")
                .calls("run_python", "{\"code\": \"result = tools.search('bill')[0]['path']\"}");

        var run = run();

        assertThat(model.told().getFirst())
                .startsWith("The program was refused before any of it ran:\n")
                .contains("'title'", "name, path, signature, description, score");
        assertThat(run.answer()).startsWith("/billing/");
    }

    @Test
    void aQuestionAboutAToolThatIsNotThereIsAnsweredWithTheNearest() {
        model.calls("describe_tool", "{\"name\": \"create_invoce\"}")
                .calls("create_invoice", "{}")
                .calls("run_python", "{\"code\": \"result = 'done'\"}");

        var run = run();

        assertThat(model.told())
                .containsExactly(
                        "{\"error\": \"no tool 'create_invoce'; did you mean 'create_invoice'?"
                                + " search_tools(query) finds tools by what they do\"}",
                        "There is no tool 'create_invoice' to call directly, only `run_python` and"
                                + " `search_tools` and `describe_tool`. Inside a program the tools are"
                                + " functions of `tools`.");
        assertThat(run.events()).noneMatch(AgentEvent.ToolCalled.class::isInstance);
    }
}
