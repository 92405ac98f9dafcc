package dev.codemode.python;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// TestProgram of many kinds, for tests that run whatever there is.
///
/// @param source the text
/// @param module the host functions it calls
public record TestProgram(String source, HostModule module) {
    private static final Path ROOT =
            Path.of(System.getProperty("codemode.root", ".."), "conformance");

    private static final HostModule NOTHING = new HostModule("host", "", List.of());

    /// Every program of the case files of the folders, such as `limits`.
    public static List<TestProgram> cases(String... folders) {
        var programs = new ArrayList<TestProgram>();
        for (var folder : folders) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".py"))
                        .sorted()
                        .flatMap(file -> ConformanceCase.of(ROOT, file).stream())
                        .forEach(test -> programs.add(new TestProgram(test.source(), NOTHING)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return programs;
    }

    /// TestProgram drawn by chance, with tools whose answers fit their types.
    public static List<TestProgram> drawn(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(
                        seed -> {
                            var made = ProgramMaker.make(seed, seed % 2 == 0);
                            return new TestProgram(made.source(), made.module(values(seed), true));
                        })
                .toList();
    }

    private static TypeMaker values(int seed) {
        return new TypeMaker(new Random(seed));
    }

    /// TestProgram that want more than any limit allows, each in its own way.
    public static List<TestProgram> hostile() {
        return Stream.of(
                        "while True: pass",
                        "x = []\nwhile True: x.append(x)",
                        "x = []\nwhile True: x.append('x' * 100_000)",
                        "x = 'x'\nwhile True: x += x",
                        "x = 2\nwhile True: x *= x",
                        "d = {}\nfor i in range(10 ** 9): d[i] = str(i)",
                        "def f(): return f()\ntry:\n    f()\nexcept RecursionError:\n    while True: pass",
                        "while True: print('x' * 1000)",
                        "sorted(range(10 ** 9), key=lambda n: -n)",
                        "import re\nre.match('(a|a)*b', 'a' * 5000)",
                        "import itertools\nlist(itertools.permutations(range(12)))",
                        "class A:\n    def __eq__(self, o): return True\n    def __hash__(self): return 1\n"
                                + "x = {A() for _ in range(10 ** 7)}",
                        "try:\n    while True: 'a' * 10 ** 6\nfinally:\n    while True: pass",
                        "import json\njson.dumps([[0] * 10 ** 6] * 100)",
                        "'%0999999999d' % 1",
                        "import decimal\ndecimal.Decimal(10) ** 10 ** 9",
                        "(lambda f: f(f))(lambda f: f(f))",
                        "x = [0]\nfor y in x: x.append(y + 1)",
                        "import collections\nd = collections.deque()\nwhile True: d.append([0] * 50)",
                        "def g():\n    yield from g()\nlist(g())",
                        "import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)\nasyncio.run(f())",
                        "import hashlib\nwhile True: hashlib.sha512(b'x' * 10 ** 6)",
                        "sum(range(10 ** 18))",
                        "import time\nwhile True: time.sleep(0.001)")
                .map(TestProgram::plain)
                .toList();
    }

    /// A program without host functions.
    public static TestProgram plain(String source) {
        return new TestProgram(source, NOTHING);
    }

    /// Runs it in a sandbox of its own.
    public Outcome run(Limits limits) {
        return Sandbox.builder().limits(limits).provide(module).build().run(source);
    }
}
