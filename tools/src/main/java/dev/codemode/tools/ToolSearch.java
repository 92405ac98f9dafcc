package dev.codemode.tools;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the tools of a catalogue by words. The index is built by the first search, and so is the library
/// behind it loaded: most catalogues are never searched.
final class ToolSearch {
    private final List<Tool> tools;
    private volatile @Nullable LuceneIndex index;

    ToolSearch(Collection<Tool> tools) {
        this.tools = List.copyOf(tools);
    }

    /// @param score above 0; it compares the hits of one search
    record Hit(Tool tool, double score) {}

    /// The tools that fit a query, the best first; those with the same score in the catalogue's order.
    List<Hit> find(String query, int limit) {
        return index().find(query, limit).stream()
                .map(hit -> new Hit(tools.get(hit.document()), hit.score()))
                .toList();
    }

    private LuceneIndex index() {
        var built = index;
        return built == null ? build() : built;
    }

    private synchronized LuceneIndex build() {
        var built = index;
        if (built == null) {
            built = LuceneIndex.of(tools.stream().map(ToolWords::of).toList());
            index = built;
        }
        return built;
    }
}
