"""Runs programs for microbench/compare: a path a line in, what the run took out.

The answer is `ok NANOS COMPILE_NANOS`, or `failed REASON` where the program raised or did not print
what stands in its .expected file.
"""

import contextlib
import io
import pathlib
import sys
import time


def run(path):
    source = path.read_text()
    printed = io.StringIO()
    begin = time.perf_counter_ns()
    code = compile(source, path.name, "exec")
    compiled = time.perf_counter_ns()
    with contextlib.redirect_stdout(printed):
        exec(code, {"__name__": "__main__"})
    end = time.perf_counter_ns()
    if printed.getvalue() != path.with_suffix(".expected").read_text():
        return "failed printed something else"
    return f"ok {end - compiled} {compiled - begin}"


for line in sys.stdin:
    try:
        answer = run(pathlib.Path(line.strip()))
    except Exception as e:
        answer = f"failed {type(e).__name__}: {e}".splitlines()[0]
    print(answer, flush=True)
