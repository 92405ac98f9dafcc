package dev.codemode.agents;

import dev.codemode.tools.Briefing;
import dev.codemode.tools.DescriptionBudget;
import dev.codemode.tools.Detail;
import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCatalog;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromptsTest {
    private final ToolCatalog tools = new Till().tools();

    @Test
    void tellsFunctionCallingThatCallsMayGoOutTogether() {
        Golden.check("function-calling.txt", Prompts.functionCalling(true));
    }

    @Test
    void tellsSequentialFunctionCallingToMakeOneCallPerReply() {
        Golden.check("function-calling-sequential.txt", Prompts.functionCalling(false));
    }

    @Test
    void givesCodeModeTypedPython() {
        Golden.check("code-mode.txt", codeMode(ResultStyle.VALUES, Prompts.Failure.UNDONE));
    }

    @Test
    void tellsCodeModeHowToAskForWhatTheDescriptionLeavesOut() {
        Golden.check("code-mode-compact.txt", codeModeInShort(Detail.COMPACT));
        Golden.check("code-mode-index.txt", codeModeInShort(Detail.INDEX));
    }

    private static String codeModeInShort(Detail detail) {
        return Prompts.codeModeWithPython(
                new Briefing("# the tools in short\n", detail, Optional.empty()),
                ResultStyle.VALUES,
                Prompts.Failure.UNDONE);
    }

    private String codeMode(ResultStyle results, Prompts.Failure failure) {
        var briefing = tools.python(results).briefing(DescriptionBudget.DEFAULT);
        return Prompts.codeModeWithPython(briefing, results, failure);
    }

    @Test
    void givesCodeModeTheSchemasOfFunctionCalling() {
        Golden.check(
                "code-mode-schemas.txt",
                Prompts.codeModeWithSchemas(tools, ResultStyle.VALUES, Prompts.Failure.UNDONE));
    }

    @Test
    void saysSoWhereResultsAreJsonTextAndNothingCanBeUndone() {
        Golden.check(
                "code-mode-json-text.txt", codeMode(ResultStyle.JSON_TEXT, Prompts.Failure.KEPT));
    }

    @Test
    void describesTheOneToolOfCodeMode() {
        Golden.check("run-python.txt", Prompts.runPython().toJson());
    }
}
