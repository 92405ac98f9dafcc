package dev.codemode.python.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Each line is a program and, behind `#`, what is said about it. Line breaks and the like are written
/// with a backslash, as in Java.
class SyntaxErrorTest {
    @Test
    void saysInvalidSyntaxWhereNoBetterWordIsKnown() {
        check(
                """
                x =   # 1:5: SyntaxError: invalid syntax
                1 +  # 1:4: SyntaxError: invalid syntax
                a b  # 1:3: SyntaxError: invalid syntax
                a $ b  # 1:3: SyntaxError: invalid syntax
                a ? b  # 1:3: SyntaxError: invalid syntax
                a <> b  # 1:3: SyntaxError: invalid syntax
                x++  # 1:4: SyntaxError: invalid syntax
                x = 1 +* 2  # 1:8: SyntaxError: invalid syntax
                a == not b  # 1:6: SyntaxError: invalid syntax
                case 1: pass  # 1:6: SyntaxError: invalid syntax
                elif x: pass  # 1:1: SyntaxError: invalid syntax
                else: pass  # 1:1: SyntaxError: invalid syntax
                @x\\nx = 1  # 2:1: SyntaxError: invalid syntax
                f(x "a")  # 1:5: SyntaxError: invalid syntax
                import a b  # 1:10: SyntaxError: invalid syntax
                import  # 1:7: SyntaxError: invalid syntax
                from x  # 1:7: SyntaxError: invalid syntax
                from x import  # 1:14: SyntaxError: invalid syntax
                global  # 1:7: SyntaxError: invalid syntax
                global x y  # 1:10: SyntaxError: invalid syntax
                assert  # 1:7: SyntaxError: invalid syntax
                raise from x  # 1:7: SyntaxError: invalid syntax
                async x  # 1:7: SyntaxError: invalid syntax
                x := 1  # 1:3: SyntaxError: invalid syntax
                x = yield = 1  # 1:5: SyntaxError: assignment to yield expression not possible
                a: b: c  # 1:5: SyntaxError: invalid syntax
                """);
    }

    @Test
    void noticesForgottenCommasAndParentheses() {
        check(
                """
                f(a b)  # 1:3: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                [1 2]  # 1:2: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                x = {a b}  # 1:6: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                d = {"a": 1 "b": 2}  # 1:11: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                foo(1, 2 3)  # 1:8: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                ("a" "b" c)  # 1:2: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                "a".format(1 2)  # 1:12: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                x = [a for b c in d]  # 1:12: SyntaxError: invalid syntax. Perhaps you forgot a comma?
                print "x"  # 1:1: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
                print x, y  # 1:1: SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
                exec "code"  # 1:1: SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
                from a import b,  # 1:17: SyntaxError: trailing comma not allowed without surrounding parentheses
                x = 1 if 2  # 1:5: SyntaxError: expected 'else' after 'if' expression
                x = 1 if 2 else  # 1:16: SyntaxError: invalid syntax
                """);
    }

    @Test
    void suggestsComparisonWhereAnAssignmentCannotBe() {
        check(
                """
                if x = 3: pass  # 1:4: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                if x.a = 3: pass  # 1:4: SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?
                while f() = 1: pass  # 1:7: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
                f(a.b=1)  # 1:3: SyntaxError: expression cannot contain assignment, perhaps you meant "=="?
                f(True=1)  # 1:3: SyntaxError: cannot assign to True
                f(a=x for x in y)  # 1:3: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                [a = 1]  # 1:2: SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                f() = 1  # 1:1: SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
                1 = x  # 1:1: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
                a + 1 = 2  # 1:1: SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
                "s" = 1  # 1:1: SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
                f"{x}" = 1  # 1:1: SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
                """);
    }

    @Test
    void saysWhatCannotBeAssignedOrDeleted() {
        check(
                """
                x = f() = 1  # 1:5: SyntaxError: cannot assign to function call
                None = 1  # 1:1: SyntaxError: cannot assign to None
                [a, 1] = x  # 1:5: SyntaxError: cannot assign to literal
                (a, b) += 1  # 1:1: SyntaxError: 'tuple' is an illegal expression for augmented assignment
                f() += 1  # 1:1: SyntaxError: 'function call' is an illegal expression for augmented assignment
                x if y else z = 1  # 1:1: SyntaxError: cannot assign to conditional expression
                a and b = 1  # 1:1: SyntaxError: cannot assign to expression
                a < b = 1  # 1:1: SyntaxError: cannot assign to comparison
                del f()  # 1:5: SyntaxError: cannot delete function call
                del (a, 1)  # 1:9: SyntaxError: cannot delete literal
                del *a  # 1:5: SyntaxError: cannot delete starred
                for f() in x: pass  # 1:5: SyntaxError: cannot assign to function call
                for 1 in x: pass  # 1:5: SyntaxError: cannot assign to literal
                with a as f(): pass  # 1:11: SyntaxError: cannot assign to function call
                with a as 1: pass  # 1:11: SyntaxError: cannot assign to literal
                (yield) = 1  # 1:2: SyntaxError: cannot assign to yield expression here. Maybe you meant '==' instead of '='?
                (a := 1) = 2  # 1:2: SyntaxError: cannot assign to named expression here. Maybe you meant '==' instead of '='?
                (a.b := 1)  # 1:2: SyntaxError: cannot use assignment expressions with attribute
                a, b: int  # 1:1: SyntaxError: only single target (not tuple) can be annotated
                [a]: int  # 1:1: SyntaxError: only single target (not list) can be annotated
                f(): int  # 1:1: SyntaxError: illegal target for annotation
                __debug__ = 1  # 1:1: SyntaxError: cannot assign to __debug__
                """);
    }

    @Test
    void refusesStarsWhereTheyMeanNothing() {
        check(
                """
                *a = 1  # 1:1: SyntaxError: starred assignment target must be in a list or tuple
                a, *b, *c = 1  # 1:8: SyntaxError: multiple starred expressions in assignment
                (*a) = 1  # 1:2: SyntaxError: cannot use starred expression here
                x = *a  # 1:5: SyntaxError: can't use starred expression here
                return *a  # 1:8: SyntaxError: can't use starred expression here
                (**a)  # 1:2: SyntaxError: cannot use double starred expression here
                {1: *a}  # 1:5: SyntaxError: cannot use a starred expression in a dictionary value
                [*a for a in b]  # 1:2: SyntaxError: iterable unpacking cannot be used in comprehension
                {**a for a in b}  # 1:2: SyntaxError: dict unpacking cannot be used in dict comprehension
                [a, b for a, b in c]  # 1:2: SyntaxError: did you forget parentheses around the comprehension target?
                {1: 2, 3}  # 1:8: SyntaxError: ':' expected after dictionary key
                {1: }  # 1:3: SyntaxError: expression expected after dictionary key and ':'
                """);
    }

    @Test
    void checksArguments() {
        check(
                """
                f(a=1, 2)  # 1:8: SyntaxError: positional argument follows keyword argument
                f(**a, 1)  # 1:8: SyntaxError: positional argument follows keyword argument unpacking
                f(**a, *b)  # 1:3: SyntaxError: iterable argument unpacking follows keyword argument unpacking
                f(a=1, a=2)  # 1:8: SyntaxError: keyword argument repeated: a
                f(x for x in y, 1)  # 1:3: SyntaxError: Generator expression must be parenthesized
                f(1, x for x in y)  # 1:6: SyntaxError: Generator expression must be parenthesized
                """);
    }

    @Test
    void checksParameters() {
        check(
                """
                def f(a, a): pass  # 1:10: SyntaxError: duplicate argument 'a' in function definition
                lambda a, a: 1  # 1:11: SyntaxError: duplicate argument 'a' in function definition
                def f(a=1, b): pass  # 1:12: SyntaxError: parameter without a default follows parameter with a default
                lambda a=1, b: 1  # 1:13: SyntaxError: parameter without a default follows parameter with a default
                def f(*): pass  # 1:7: SyntaxError: named arguments must follow bare *
                lambda *: 1  # 1:8: SyntaxError: named arguments must follow bare *
                def f(**k, a): pass  # 1:12: SyntaxError: arguments cannot follow var-keyword argument
                def f(a, /, b, /): pass  # 1:16: SyntaxError: / may appear only once
                def f(/, a): pass  # 1:7: SyntaxError: at least one argument must precede /
                def f(*a, *b): pass  # 1:11: SyntaxError: * argument may appear only once
                def f(*a, /): pass  # 1:11: SyntaxError: / must be ahead of *
                def f(*a=1): pass  # 1:9: SyntaxError: var-positional argument cannot have default value
                def f(**a=1): pass  # 1:10: SyntaxError: var-keyword argument cannot have default value
                def f((a, b)): pass  # 1:7: SyntaxError: Function parameters cannot be parenthesized
                lambda (a, b): 1  # 1:8: SyntaxError: Lambda expression parameters cannot be parenthesized
                def f(a=): pass  # 1:8: SyntaxError: expected default value expression
                """);
    }

    @Test
    void expectsColonsAndBlocks() {
        check(
                """
                def f() pass  # 1:9: SyntaxError: expected ':'
                def f: pass  # 1:6: SyntaxError: expected '('
                class A  # 1:8: SyntaxError: expected ':'
                if x  # 1:5: SyntaxError: expected ':'
                while x  # 1:8: SyntaxError: expected ':'
                for x in y  # 1:11: SyntaxError: expected ':'
                try pass  # 1:5: SyntaxError: expected ':'
                match x:\\n case 1\\n  pass  # 2:8: SyntaxError: expected ':'
                if x:\\npass  # 2:1: IndentationError: expected an indented block after 'if' statement on line 1
                def f():\\npass  # 2:1: IndentationError: expected an indented block after function definition on line 1
                class A:\\npass  # 2:1: IndentationError: expected an indented block after class definition on line 1
                for x in y:\\npass  # 2:1: IndentationError: expected an indented block after 'for' statement on line 1
                while x:\\npass  # 2:1: IndentationError: expected an indented block after 'while' statement on line 1
                with x:\\npass  # 2:1: IndentationError: expected an indented block after 'with' statement on line 1
                try:\\npass  # 2:1: IndentationError: expected an indented block after 'try' statement on line 1
                try: pass\\nfinally:\\npass  # 3:1: IndentationError: expected an indented block after 'finally' statement on line 2
                try: pass\\nexcept:\\npass  # 3:1: IndentationError: expected an indented block after 'except' statement on line 2
                if x: pass\\nelif y:\\npass  # 3:1: IndentationError: expected an indented block after 'elif' statement on line 2
                if x: pass\\nelse:\\npass  # 3:1: IndentationError: expected an indented block after 'else' statement on line 2
                match x:\\ncase 1: pass  # 2:1: IndentationError: expected an indented block after 'match' statement on line 1
                match x:\\n case 1:\\n pass  # 3:2: IndentationError: expected an indented block after 'case' statement on line 2
                try: pass  # 1:10: SyntaxError: expected 'except' or 'finally' block
                if x:  # 1:6: IndentationError: expected an indented block after 'if' statement on line 1
                """);
    }

    @Test
    void checksIndentation() {
        check(
                """
                  x = 1  # 1:1: IndentationError: unexpected indent
                x\\n  y  # 2:1: IndentationError: unexpected indent
                if x:\\n  a\\n    b  # 3:1: IndentationError: unexpected indent
                if x:\\n  a\\n b  # 3:2: IndentationError: unindent does not match any outer indentation level
                if x:\\n\\ta\\n        b  # 3:9: TabError: inconsistent use of tabs and spaces in indentation
                class A:\\n  def f(self):\\n    pass\\n   def g(self): pass  # 4:4: IndentationError: unindent does not match any outer indentation level
                """);
    }

    @Test
    void matchesBrackets() {
        check(
                """
                x = (1, 2  # 1:5: SyntaxError: '(' was never closed
                x = [1, 2\\ny = 3  # 1:5: SyntaxError: '[' was never closed
                x = {1: 2  # 1:5: SyntaxError: '{' was never closed
                f(a, b\\nbar()  # 1:2: SyntaxError: '(' was never closed
                x = )  # 1:5: SyntaxError: unmatched ')'
                x = (1]  # 1:7: SyntaxError: closing parenthesis ']' does not match opening parenthesis '('
                x = (\\n1]  # 2:2: SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1
                x = {'a': 1, 'b': [1, 2}  # 1:24: SyntaxError: closing parenthesis '}' does not match opening parenthesis '['
                def f(a):\\n    return (a\\n\\ndef g():\\n    pass  # 2:12: SyntaxError: '(' was never closed
                """);
    }

    @Test
    void endsStrings() {
        check(
                """
                x = 'abc  # 1:5: SyntaxError: unterminated string literal (detected at line 1)
                x = 'abc\\\\  # 1:5: SyntaxError: unterminated string literal (detected at line 1)
                x = \"""abc\\n\\nd  # 1:5: SyntaxError: unterminated triple-quoted string literal (detected at line 3)
                x = f'abc  # 1:5: SyntaxError: unterminated f-string literal (detected at line 1)
                x = f\"""abc\\nd  # 1:5: SyntaxError: unterminated triple-quoted f-string literal (detected at line 2)
                b"é"  # 1:1: SyntaxError: bytes can only contain ASCII literal characters
                "a" b"b"  # 1:1: SyntaxError: cannot mix bytes and nonbytes literals
                'a\\\\x1'  # 1:1: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 1-3: truncated \\xXX escape
                b'a\\\\x1'  # 1:1: SyntaxError: (value error) invalid \\x escape at position 1
                '\\\\u12'  # 1:1: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: truncated \\uXXXX escape
                'é\\\\U00110000'  # 1:1: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 10-19: illegal Unicode character
                '\\\\N{nothing like it}'  # 1:1: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-18: unknown Unicode character name
                '\\\\N'  # 1:1: SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position 0-1: malformed \\N character escape
                """);
    }

    @Test
    void checksFStrings() {
        check(
                """
                f'{}'  # 1:4: SyntaxError: f-string: valid expression required before '}'
                f'{ !r}'  # 1:5: SyntaxError: f-string: valid expression required before '!'
                f'{:x}'  # 1:4: SyntaxError: f-string: valid expression required before ':'
                f'{=}'  # 1:4: SyntaxError: f-string: valid expression required before '='
                f'{*}'  # 1:5: SyntaxError: f-string: invalid syntax
                f'{a b}'  # 1:4: SyntaxError: f-string: invalid syntax. Perhaps you forgot a comma?
                f'{a $}'  # 1:6: SyntaxError: f-string: expecting '=', or '!', or ':', or '}'
                f'{a!}'  # 1:6: SyntaxError: f-string: missing conversion character
                f'{a!x}'  # 1:6: SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
                f'{a! r}'  # 1:5: SyntaxError: f-string: conversion type must come right after the exclamation mark
                f'{a!r x}'  # 1:8: SyntaxError: f-string: expecting ':' or '}'
                f'{a=x}'  # 1:6: SyntaxError: f-string: expecting '!', or ':', or '}'
                f'{a  # 1:3: SyntaxError: '{' was never closed
                f'{a'  # 1:5: SyntaxError: f-string: expecting '}'
                f'{a:x'  # 1:7: SyntaxError: f-string: expecting '}', or format specs
                f'}'  # 1:3: SyntaxError: f-string: single '}' is not allowed
                f'{a}}'  # 1:6: SyntaxError: f-string: single '}' is not allowed
                f'{a)}'  # 1:5: SyntaxError: f-string: unmatched ')'
                f'{(a}'  # 1:6: SyntaxError: closing parenthesis '}' does not match opening parenthesis '('
                f'{a:{b:{c}}}'  # 1:9: SyntaxError: f-string: expressions nested too deeply
                f'{lambda x: 1}'  # 1:4: SyntaxError: f-string: lambda expressions are not allowed without parentheses
                f'{*a}'  # 1:4: SyntaxError: can't use starred expression here
                """);
    }

    @Test
    void readsNumbersStrictly() {
        check(
                """
                1abc  # 1:1: SyntaxError: invalid decimal literal
                0x  # 1:2: SyntaxError: invalid hexadecimal literal
                0xg  # 1:2: SyntaxError: invalid hexadecimal literal
                0o8  # 1:3: SyntaxError: invalid digit '8' in octal literal
                0o17a  # 1:4: SyntaxError: invalid octal literal
                0b2  # 1:3: SyntaxError: invalid digit '2' in binary literal
                0b102  # 1:5: SyntaxError: invalid digit '2' in binary literal
                1__0  # 1:2: SyntaxError: invalid decimal literal
                1_  # 1:2: SyntaxError: invalid decimal literal
                012  # 1:1: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
                0_7  # 1:1: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
                1e+  # 1:3: SyntaxError: invalid decimal literal
                1.5e  # 1:3: SyntaxError: invalid decimal literal
                1jx  # 1:2: SyntaxError: invalid imaginary literal
                """);
    }

    @Test
    void namesCharactersThatMeanNothing() {
        check(
                """
                x = “a”  # 1:5: SyntaxError: invalid character '“' (U+201C)
                x = 5€  # 1:6: SyntaxError: invalid character '€' (U+20AC)
                a\u00a0b  # 1:2: SyntaxError: invalid non-printable character U+00A0
                a = \\\\ 1  # 1:6: SyntaxError: unexpected character after line continuation character
                \u200bx  # 1:1: SyntaxError: invalid non-printable character U+200B
                """);
    }

    @Test
    void keepsStatementsInTheirPlaces() {
        check(
                """
                return 1  # 1:1: SyntaxError: 'return' outside function
                class A: return  # 1:10: SyntaxError: 'return' outside function
                yield 1  # 1:1: SyntaxError: 'yield' outside function
                class A: yield  # 1:10: SyntaxError: 'yield' outside function
                break  # 1:1: SyntaxError: 'break' outside loop
                continue  # 1:1: SyntaxError: 'continue' not properly in loop
                def f(): break  # 1:10: SyntaxError: 'break' outside loop
                for x in y:\\n  class A: continue  # 2:12: SyntaxError: 'continue' not properly in loop
                for x in y:\\n  def f(): continue  # 2:12: SyntaxError: 'continue' not properly in loop
                def f(): from a import *  # 1:24: SyntaxError: import * only allowed at module level
                try: pass\\nexcept: pass\\nexcept A: pass  # 2:1: SyntaxError: default 'except:' must be last
                try: pass\\nexcept A, B: pass  # 2:8: SyntaxError: multiple exception types must be parenthesized
                try: pass\\nexcept* A: pass\\nexcept B: pass  # 3:1: SyntaxError: cannot have both 'except' and 'except*' on the same 'try'
                try: pass\\nexcept*: pass  # 2:8: SyntaxError: expected one or more exception types
                """);
    }

    @Test
    void checksDeclarations() {
        check(
                """
                nonlocal x  # 1:1: SyntaxError: nonlocal declaration not allowed at module level
                def f(): nonlocal x  # 1:10: SyntaxError: no binding for nonlocal 'x' found
                def f():\\n  def g(): nonlocal x\\nx = 1  # 2:12: SyntaxError: no binding for nonlocal 'x' found
                def f(x): global x  # 1:11: SyntaxError: name 'x' is parameter and global
                def f(x): nonlocal x  # 1:11: SyntaxError: name 'x' is parameter and nonlocal
                def f(): x = 1; global x  # 1:17: SyntaxError: name 'x' is assigned to before global declaration
                def f(): print(x); global x  # 1:20: SyntaxError: name 'x' is used prior to global declaration
                def f(): x: int; global x  # 1:18: SyntaxError: annotated name 'x' can't be global
                def f(): global x; x: int  # 1:20: SyntaxError: annotated name 'x' can't be global
                def f(x):\\n  def g(): global x; nonlocal x  # 2:22: SyntaxError: name 'x' is nonlocal and global
                """);
    }

    @Test
    void keepsAwaitAndYieldInTheirPlaces() {
        check(
                """
                def f(): await x  # 1:10: SyntaxError: 'await' outside async function
                class A: await x  # 1:10: SyntaxError: 'await' outside function
                lambda: await x  # 1:9: SyntaxError: 'await' outside async function
                def f(): [await x for x in y]  # 1:11: SyntaxError: asynchronous comprehension outside of an asynchronous function
                def f(): [x async for x in y]  # 1:23: SyntaxError: asynchronous comprehension outside of an asynchronous function
                def f():\\n  async for x in y: pass  # 2:3: SyntaxError: 'async for' outside async function
                def f():\\n  async with x: pass  # 2:3: SyntaxError: 'async with' outside async function
                async def f(): yield from x  # 1:16: SyntaxError: 'yield from' inside async function
                [(yield) for x in y]  # 1:3: SyntaxError: 'yield' inside list comprehension
                ((yield) for x in y)  # 1:3: SyntaxError: 'yield' inside generator expression
                """);
    }

    @Test
    void keepsNamedExpressionsOutOfIterables() {
        check(
                """
                [x := 1 for x in y]  # 1:2: SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'
                (x := 1 for x in y)  # 1:2: SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'
                [[x := 1 for z in y] for x in y]  # 1:3: SyntaxError: assignment expression cannot rebind comprehension iteration variable 'x'
                [y for x in (y := z)]  # 1:14: SyntaxError: assignment expression cannot be used in a comprehension iterable expression
                class A: [y := 1 for x in z]  # 1:11: SyntaxError: assignment expression within a comprehension cannot be used in a class body
                """);
    }

    @Test
    void checksPatterns() {
        check(
                """
                match x:\\n case a: pass\\n case b: pass  # 2:7: SyntaxError: name capture 'a' makes remaining patterns unreachable
                match x:\\n case _: pass\\n case b: pass  # 2:7: SyntaxError: wildcard makes remaining patterns unreachable
                match x:\\n case a | b: pass  # 2:7: SyntaxError: name capture 'a' makes remaining patterns unreachable
                match x:\\n case [a] | [b]: pass  # 2:13: SyntaxError: alternative patterns bind different names
                match x:\\n case (a, a): pass  # 2:11: SyntaxError: multiple assignments to name 'a' in pattern
                match x:\\n case A(b=1, 2): pass  # 2:14: SyntaxError: positional patterns follow keyword patterns
                match x:\\n case A(b=1, b=2): pass  # 2:16: SyntaxError: attribute name repeated in class pattern: b
                match x:\\n case a as _: pass  # 2:12: SyntaxError: cannot use '_' as a target
                match x:\\n case a as b.c: pass  # 2:13: SyntaxError: invalid syntax
                match x:\\n case [*a, *b]: pass  # 2:12: SyntaxError: multiple starred names in sequence pattern
                match x:\\n case 1 + 1: pass  # 2:11: SyntaxError: imaginary number required in complex literal
                match x:\\n case 1j + 1j: pass  # 2:7: SyntaxError: real number required in complex literal
                match x:\\n case f"{a}": pass  # 2:7: SyntaxError: patterns may only match literals and attribute lookups
                match x:\\n case {**a, 'b': 1}: pass  # 2:13: SyntaxError: invalid syntax
                match x:\\n case -a: pass  # 2:8: SyntaxError: invalid syntax
                """);
    }

    private static void check(String table) {
        for (var line : table.lines().toList()) {
            var split = line.lastIndexOf("  # ");
            var program = line.substring(0, split).translateEscapes();
            assertThat(program + "  # " + error(program))
                    .isEqualTo(program + "  # " + line.substring(split + 4));
        }
    }

    private static String error(String program) {
        var source = new Source("t.py", program);
        try {
            Resolver.resolve(Parser.parse(source, 200), List.of());
            return "no error";
        } catch (SyntaxException e) {
            var position = source.position(e.span());
            return "%d:%d: %s: %s"
                    .formatted(position.line(), position.column(), e.type(), e.text());
        }
    }
}
