package dev.codemode.python.internal.library;

import dev.codemode.python.internal.runtime.GenericAlias;
import dev.codemode.python.internal.runtime.ModuleValue;
import dev.codemode.python.internal.runtime.TupleValue;
import dev.codemode.python.internal.runtime.Types;
import dev.codemode.python.internal.runtime.Value;

/// `types`: names for the types that have none among the built-ins.
final class TypesModule {
    static final ModuleValue MODULE = build();

    private TypesModule() {}

    private static ModuleValue build() {
        return new ModuleBuilder("types")
                .value("FunctionType", Types.FUNCTION)
                .value("LambdaType", Types.FUNCTION)
                .value("MethodType", Types.METHOD)
                .value("BuiltinFunctionType", Types.BUILTIN_FUNCTION)
                .value("BuiltinMethodType", Types.BUILTIN_FUNCTION)
                .value("MethodDescriptorType", Types.METHOD_DESCRIPTOR)
                .value("WrapperDescriptorType", Types.METHOD_DESCRIPTOR)
                .value("GetSetDescriptorType", Types.GETTER)
                .value("MemberDescriptorType", Types.MEMBER)
                .value("ClassMethodDescriptorType", Types.METHOD_DESCRIPTOR)
                .value("MethodWrapperType", Types.BUILTIN_FUNCTION)
                .value("GeneratorType", Types.GENERATOR)
                .value("CoroutineType", Types.COROUTINE)
                .value("AsyncGeneratorType", Types.ASYNC_GENERATOR)
                .value("ModuleType", Types.MODULE)
                .value("CellType", Types.CELL)
                .value("NoneType", Types.NONE)
                .value("EllipsisType", Types.ELLIPSIS)
                .value("NotImplementedType", Types.NOT_IMPLEMENTED)
                .value("GenericAlias", Types.GENERIC_ALIAS)
                .value("UnionType", Types.UNION)
                .value("MappingProxyType", Types.MAPPING_PROXY)
                .value("DynamicClassAttribute", EnumProperty.TYPE)
                .elsewhere(
                        "_types_more",
                        "SimpleNamespace",
                        "new_class",
                        "prepare_class",
                        "resolve_bases",
                        "get_original_bases",
                        "coroutine")
                .build();
    }

    /// `GenericAlias(origin, args)`.
    static Value alias(Value origin, Value parameters) {
        return new GenericAlias(
                origin,
                parameters instanceof TupleValue tuple ? tuple.items() : new Value[] {parameters});
    }
}
