package dev.codemode.python.internal.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The built-in types, by the names they have in Python. Declared here, filled by the classes named
/// `*Methods` in the library.
public final class Types {
    static {
        Type.tieTheKnot();
    }

    public static final Type OBJECT = Type.OBJECT;
    public static final Type TYPE = Type.TYPE;
    public static final Type NONE = Type.builtin("NoneType");
    public static final Type NOT_IMPLEMENTED = Type.builtin("NotImplementedType");
    public static final Type ELLIPSIS = Type.builtin("ellipsis");
    public static final Type INT = Type.builtin("int");
    public static final Type BOOL = Type.builtin("bool", INT);
    public static final Type FLOAT = Type.builtin("float");
    public static final Type STR = Type.builtin("str");
    public static final Type BYTES = Type.builtin("bytes");
    public static final Type BYTEARRAY = Type.builtin("bytearray");
    public static final Type COMPLEX = Type.builtin("complex");
    public static final Type LIST = Type.builtin("list");
    public static final Type TUPLE = Type.builtin("tuple");
    public static final Type DICT = Type.builtin("dict");
    public static final Type SET = Type.builtin("set");
    public static final Type FROZENSET = Type.builtin("frozenset");
    public static final Type RANGE = Type.builtin("range");
    public static final Type SLICE = Type.builtin("slice");
    public static final Type DICT_KEYS = Type.builtin("dict_keys");
    public static final Type DICT_VALUES = Type.builtin("dict_values");
    public static final Type DICT_ITEMS = Type.builtin("dict_items");

    public static final Type FUNCTION = Type.builtin("function");
    public static final Type BUILTIN_FUNCTION = Type.builtin("builtin_function_or_method");
    public static final Type METHOD_DESCRIPTOR = Type.builtin("method_descriptor");
    public static final Type METHOD = Type.builtin("method");
    public static final Type STATIC_METHOD = Type.builtin("staticmethod");
    public static final Type CLASS_METHOD = Type.builtin("classmethod");
    public static final Type PROPERTY = Type.builtin("property");
    public static final Type GETTER = Type.builtin("getset_descriptor");
    public static final Type MEMBER = Type.builtin("member_descriptor");
    public static final Type SUPER = Type.builtin("super");
    public static final Type MODULE = Type.builtin("module");
    public static final Type CELL = Type.builtin("cell");
    public static final Type GENERIC_ALIAS = Type.builtin("GenericAlias");
    public static final Type UNION = Type.builtin("UnionType");

    /// `abc.ABCMeta`: its classes cannot be instantiated while an abstract method is left, and answer
    /// for classes that were registered with them.
    public static final Type ABC_META = Type.ofModule("abc", "ABCMeta", TYPE, TYPE);

    public static final Type ABC = Type.ofModule("abc", "ABC", ABC_META, OBJECT);

    /// A dict that can only be read, such as `Enum.__members__`.
    public static final Type MAPPING_PROXY = Type.builtin("mappingproxy");

    public static final Type PENDING = Type.builtin("pending");

    public static final Type ITERATOR = Type.builtin("iterator");
    public static final Type GENERATOR = Type.builtin("generator");
    public static final Type COROUTINE = Type.builtin("coroutine");
    public static final Type ASYNC_GENERATOR = Type.builtin("async_generator");
    public static final Type ASYNC_GENERATOR_ASEND = Type.builtin("async_generator_asend");
    public static final Type ASYNC_GENERATOR_ATHROW = Type.builtin("async_generator_athrow");
    public static final Type ANEXT_AWAITABLE = Type.builtin("anext_awaitable");
    public static final Type TOOL_CALL = Type.builtin("tool_call");
    public static final Type STR_ITERATOR = Type.builtin("str_iterator", ITERATOR);
    public static final Type BYTES_ITERATOR = Type.builtin("bytes_iterator", ITERATOR);
    public static final Type BYTEARRAY_ITERATOR = Type.builtin("bytearray_iterator", ITERATOR);
    public static final Type LIST_ITERATOR = Type.builtin("list_iterator", ITERATOR);
    public static final Type LIST_REVERSE_ITERATOR = Type.builtin("list_reverseiterator", ITERATOR);
    public static final Type TUPLE_ITERATOR = Type.builtin("tuple_iterator", ITERATOR);
    public static final Type SET_ITERATOR = Type.builtin("set_iterator", ITERATOR);
    public static final Type RANGE_ITERATOR = Type.builtin("range_iterator", ITERATOR);
    public static final Type LONG_RANGE_ITERATOR = Type.builtin("longrange_iterator", ITERATOR);
    public static final Type DICT_KEY_ITERATOR = Type.builtin("dict_keyiterator", ITERATOR);
    public static final Type DICT_VALUE_ITERATOR = Type.builtin("dict_valueiterator", ITERATOR);
    public static final Type DICT_ITEM_ITERATOR = Type.builtin("dict_itemiterator", ITERATOR);
    public static final Type DICT_REVERSE_KEY_ITERATOR =
            Type.builtin("dict_reversekeyiterator", ITERATOR);
    public static final Type DICT_REVERSE_VALUE_ITERATOR =
            Type.builtin("dict_reversevalueiterator", ITERATOR);
    public static final Type DICT_REVERSE_ITEM_ITERATOR =
            Type.builtin("dict_reverseitemiterator", ITERATOR);
    public static final Type CALLABLE_ITERATOR = Type.builtin("callable_iterator", ITERATOR);
    public static final Type ENUMERATE = Type.builtin("enumerate", ITERATOR);
    public static final Type ZIP = Type.builtin("zip", ITERATOR);
    public static final Type MAP = Type.builtin("map", ITERATOR);
    public static final Type FILTER = Type.builtin("filter", ITERATOR);
    public static final Type REVERSED = Type.builtin("reversed", ITERATOR);

    private static final Map<String, Type> EXCEPTIONS = new LinkedHashMap<>();

    public static final Type BASE_EXCEPTION = exception("BaseException", OBJECT);
    public static final Type EXCEPTION = exception("Exception", BASE_EXCEPTION);
    public static final Type GENERATOR_EXIT = exception("GeneratorExit", BASE_EXCEPTION);
    public static final Type KEYBOARD_INTERRUPT = exception("KeyboardInterrupt", BASE_EXCEPTION);
    public static final Type SYSTEM_EXIT = exception("SystemExit", BASE_EXCEPTION);
    public static final Type ARITHMETIC_ERROR = exception("ArithmeticError", EXCEPTION);
    public static final Type FLOATING_POINT_ERROR =
            exception("FloatingPointError", ARITHMETIC_ERROR);
    public static final Type OVERFLOW_ERROR = exception("OverflowError", ARITHMETIC_ERROR);
    public static final Type ZERO_DIVISION_ERROR = exception("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final Type ASSERTION_ERROR = exception("AssertionError", EXCEPTION);
    public static final Type ATTRIBUTE_ERROR = exception("AttributeError", EXCEPTION);
    public static final Type BUFFER_ERROR = exception("BufferError", EXCEPTION);
    public static final Type EOF_ERROR = exception("EOFError", EXCEPTION);
    public static final Type IMPORT_ERROR = exception("ImportError", EXCEPTION);
    public static final Type MODULE_NOT_FOUND_ERROR =
            exception("ModuleNotFoundError", IMPORT_ERROR);
    public static final Type LOOKUP_ERROR = exception("LookupError", EXCEPTION);
    public static final Type INDEX_ERROR = exception("IndexError", LOOKUP_ERROR);
    public static final Type KEY_ERROR = exception("KeyError", LOOKUP_ERROR);
    public static final Type MEMORY_ERROR = exception("MemoryError", EXCEPTION);
    public static final Type NAME_ERROR = exception("NameError", EXCEPTION);
    public static final Type UNBOUND_LOCAL_ERROR = exception("UnboundLocalError", NAME_ERROR);
    public static final Type OS_ERROR = exception("OSError", EXCEPTION);
    public static final Type CONNECTION_ERROR = exception("ConnectionError", OS_ERROR);
    public static final Type BROKEN_PIPE_ERROR = exception("BrokenPipeError", CONNECTION_ERROR);
    public static final Type CONNECTION_ABORTED_ERROR =
            exception("ConnectionAbortedError", CONNECTION_ERROR);
    public static final Type CONNECTION_REFUSED_ERROR =
            exception("ConnectionRefusedError", CONNECTION_ERROR);
    public static final Type CONNECTION_RESET_ERROR =
            exception("ConnectionResetError", CONNECTION_ERROR);
    public static final Type BLOCKING_IO_ERROR = exception("BlockingIOError", OS_ERROR);
    public static final Type CHILD_PROCESS_ERROR = exception("ChildProcessError", OS_ERROR);
    public static final Type FILE_EXISTS_ERROR = exception("FileExistsError", OS_ERROR);
    public static final Type FILE_NOT_FOUND_ERROR = exception("FileNotFoundError", OS_ERROR);
    public static final Type INTERRUPTED_ERROR = exception("InterruptedError", OS_ERROR);
    public static final Type IS_A_DIRECTORY_ERROR = exception("IsADirectoryError", OS_ERROR);
    public static final Type NOT_A_DIRECTORY_ERROR = exception("NotADirectoryError", OS_ERROR);
    public static final Type PERMISSION_ERROR = exception("PermissionError", OS_ERROR);
    public static final Type PROCESS_LOOKUP_ERROR = exception("ProcessLookupError", OS_ERROR);
    public static final Type TIMEOUT_ERROR = exception("TimeoutError", OS_ERROR);
    public static final Type REFERENCE_ERROR = exception("ReferenceError", EXCEPTION);
    public static final Type RUNTIME_ERROR = exception("RuntimeError", EXCEPTION);
    public static final Type NOT_IMPLEMENTED_ERROR =
            exception("NotImplementedError", RUNTIME_ERROR);
    public static final Type RECURSION_ERROR = exception("RecursionError", RUNTIME_ERROR);
    public static final Type STOP_ITERATION = exception("StopIteration", EXCEPTION);
    public static final Type STOP_ASYNC_ITERATION = exception("StopAsyncIteration", EXCEPTION);
    public static final Type SYNTAX_ERROR = exception("SyntaxError", EXCEPTION);
    public static final Type INDENTATION_ERROR = exception("IndentationError", SYNTAX_ERROR);
    public static final Type TAB_ERROR = exception("TabError", INDENTATION_ERROR);
    public static final Type SYSTEM_ERROR = exception("SystemError", EXCEPTION);
    public static final Type TYPE_ERROR = exception("TypeError", EXCEPTION);
    public static final Type VALUE_ERROR = exception("ValueError", EXCEPTION);
    public static final Type UNICODE_ERROR = exception("UnicodeError", VALUE_ERROR);
    public static final Type UNICODE_DECODE_ERROR = exception("UnicodeDecodeError", UNICODE_ERROR);
    public static final Type UNICODE_ENCODE_ERROR = exception("UnicodeEncodeError", UNICODE_ERROR);
    public static final Type UNICODE_TRANSLATE_ERROR =
            exception("UnicodeTranslateError", UNICODE_ERROR);
    public static final Type WARNING = exception("Warning", EXCEPTION);

    static {
        for (var name :
                "Bytes Deprecation Encoding Future Import PendingDeprecation Resource Runtime Syntax Unicode User"
                        .split(" ", -1)) {
            exception(name + "Warning", WARNING);
        }
    }

    public static final Type BASE_EXCEPTION_GROUP = exception("BaseExceptionGroup", BASE_EXCEPTION);
    public static final Type EXCEPTION_GROUP =
            exception("ExceptionGroup", List.of(BASE_EXCEPTION_GROUP, EXCEPTION));

    /// What a failing tool raises.
    public static final Type TOOL_ERROR = exception("ToolError", EXCEPTION);

    private Types() {}

    private static Type exception(String name, Type base) {
        return exception(name, List.of(base));
    }

    private static Type exception(String name, List<Type> bases) {
        var type = Type.builtin(name, bases);
        EXCEPTIONS.put(name, type);
        return type;
    }

    /// The exception types by name.
    public static Map<String, Type> exceptions() {
        return EXCEPTIONS;
    }
}
