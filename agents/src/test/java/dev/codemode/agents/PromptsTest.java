package dev.codemode.agents;

import dev.codemode.tools.ResultStyle;
import dev.codemode.tools.ToolCatalog;
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
        Golden.check("code-mode.txt", Prompts.codeModeWithPython(tools, ResultStyle.VALUES, true));
    }

    @Test
    void givesCodeModeTheSchemasOfFunctionCalling() {
        Golden.check(
                "code-mode-schemas.txt",
                Prompts.codeModeWithSchemas(tools, ResultStyle.VALUES, true));
    }

    @Test
    void saysSoWhereResultsAreJsonTextAndNothingCanBeUndone() {
        Golden.check(
                "code-mode-json-text.txt",
                Prompts.codeModeWithPython(tools, ResultStyle.JSON_TEXT, false));
    }

    @Test
    void describesTheOneToolOfCodeMode() {
        Golden.check("run-python.txt", Prompts.runPython().toJson());
    }
}
