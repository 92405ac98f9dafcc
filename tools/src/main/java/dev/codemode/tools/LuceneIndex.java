package dev.codemode.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Tools in an index in memory, ranked by BM25. It is not written to once it is built.
///
/// This is the one class that knows of Lucene.
final class LuceneIndex {
    private record Weighted(String field, float boost) {}

    /// What a word counts in each field: a name is chosen with care, a key of a result is incidental.
    private static final List<Weighted> FIELDS =
            List.of(
                    new Weighted("name", 3f),
                    new Weighted("description", 2f),
                    new Weighted("group", 1.5f),
                    new Weighted("parameters", 0.5f),
                    new Weighted("results", 0.25f));

    /// What the best field of a word leaves to the others: words in two fields are better than in one.
    private static final float TIE_BREAKER = 0.1f;

    /// A word for the same is worth less than the word itself.
    private static final float SYNONYM = 0.7f;

    /// What a word counts that nearly every question has.
    private static final float WEAK = 0.4f;

    /// Descriptions of tools are short, all of them: that one is shorter still says little.
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

    private static final int MOST_WORDS = 64;

    /// Lucene advises every program once to add a module, for searches of a kind that is not done here.
    /// Held, since what is set on a logger that nobody holds is lost.
    private static final Logger ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        if (ADVICE.getLevel() == null) {
            ADVICE.setLevel(Level.SEVERE);
        }
    }

    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final Map<String, Set<String>> synonyms;
    private final Set<String> weak;

    private LuceneIndex(Analyzer analyzer, IndexSearcher searcher) {
        this.analyzer = analyzer;
        this.searcher = searcher;
        this.synonyms = synonyms(analyzer);
        this.weak = terms(analyzer, ToolSynonyms.WEAK);
    }

    /// @param document the place of the tool among those that were indexed
    record Found(int document, float score) {}

    static LuceneIndex of(List<ToolWords> tools) {
        var directory = new ByteBuffersDirectory();
        var analyzer =
                new EnglishAnalyzer(
                        new CharArraySet(List.of(ToolSynonyms.UNSAID.split(" ")), true));
        // Nothing is merged and all is done on this thread, so the number of a document is its
        // place.
        var config =
                new IndexWriterConfig(analyzer)
                        .setSimilarity(SIMILARITY)
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setMergeScheduler(new SerialMergeScheduler());
        try {
            try (var writer = new IndexWriter(directory, config)) {
                for (var tool : tools) {
                    writer.addDocument(document(tool));
                }
            }
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(SIMILARITY);
            return new LuceneIndex(analyzer, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(ToolWords tool) {
        var document = new Document();
        document.add(new TextField("name", tool.name(), Field.Store.NO));
        document.add(new TextField("group", tool.group(), Field.Store.NO));
        document.add(new TextField("description", tool.description(), Field.Store.NO));
        document.add(new TextField("parameters", tool.parameters(), Field.Store.NO));
        document.add(new TextField("results", tool.results(), Field.Store.NO));
        return document;
    }

    List<Found> find(String text, int limit) {
        var found = new ArrayList<Found>();
        try {
            for (var hit : searcher.search(query(text), limit).scoreDocs) {
                found.add(new Found(hit.doc, hit.score));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private Query query(String text) {
        var query = new BooleanQuery.Builder();
        terms(analyzer, ToolWords.words(text)).stream()
                .limit(MOST_WORDS)
                .forEach(term -> query.add(anywhere(term), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private Query anywhere(String term) {
        var fields =
                FIELDS.stream()
                        .<Query>map(in -> new BoostQuery(in(in.field(), term), in.boost()))
                        .toList();
        return new BoostQuery(
                new DisjunctionMaxQuery(fields, TIE_BREAKER), weak.contains(term) ? WEAK : 1f);
    }

    private Query in(String field, String term) {
        var query = new SynonymQuery.Builder(field).addTerm(new Term(field, term));
        synonyms.getOrDefault(term, Set.of())
                .forEach(other -> query.addTerm(new Term(field, other), SYNONYM));
        return query.build();
    }

    private static Map<String, Set<String>> synonyms(Analyzer analyzer) {
        var synonyms = new HashMap<String, Set<String>>();
        for (var line : ToolSynonyms.LINES) {
            var same = terms(analyzer, line);
            for (var term : same) {
                synonyms.computeIfAbsent(term, _ -> new LinkedHashSet<>()).addAll(same);
            }
        }
        synonyms.forEach((term, others) -> others.remove(term));
        return synonyms;
    }

    /// The words of a text as the index has them: in small letters, by their stems, each once.
    private static Set<String> terms(Analyzer analyzer, String text) {
        var terms = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
