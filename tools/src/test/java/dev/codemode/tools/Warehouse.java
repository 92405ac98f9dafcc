package dev.codemode.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tools of every effect over some boxes, for tests.
final class Warehouse {
    record Box(long id, String content) {}

    record Stored(String status, Box box) {}

    final Map<Long, String> boxes = new LinkedHashMap<>();
    boolean stuck;
    private long lastId;

    @Tool("Stores something in a new box.")
    @ToolEffect(value = Effect.WRITES, undo = "remove_box")
    Stored store(String content, @P(defaultValue = "ground") String shelf) throws ToolFailure {
        if (content.isBlank()) {
            throw new ToolFailure("There is nothing to store");
        }
        boxes.put(++lastId, content + " on " + shelf);
        return new Stored("stored", new Box(lastId, content));
    }

    @Tool("Removes a box.")
    void removeBox(long boxId) throws ToolFailure {
        if (stuck) {
            throw new ToolFailure("Box " + boxId + " is stuck");
        }
        boxes.remove(boxId);
    }

    @Tool("Turns the lights on.")
    @ToolEffect(value = Effect.WRITES, undo = "lights_off")
    void lightsOn(String hall) {
        boxes.put(0L, "light in " + hall);
    }

    @Tool("Turns the lights off.")
    @ToolEffect(value = Effect.WRITES, undo = "lights_on")
    void lightsOff(String hall) {
        boxes.remove(0L);
    }

    @Tool("Burns a box.")
    @ToolEffect(Effect.DESTRUCTIVE)
    void burn(long boxId) {
        boxes.remove(boxId);
    }

    @Tool("Writes a letter.")
    void write(String text) {
        if (text.equals("bomb")) {
            throw new IllegalStateException("password is 1234");
        }
    }

    @Tool("Lists what there is.")
    @ToolEffect(Effect.READS)
    List<String> list() {
        return List.copyOf(boxes.values());
    }

    ToolCatalog tools() {
        return ToolCatalog.of(this);
    }
}
