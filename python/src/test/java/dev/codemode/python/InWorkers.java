package dev.codemode.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Has the tests that a class inherits run their programs in worker processes: see [Sandboxes].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InWorkers.Switch.class)
@interface InWorkers {
    /// Classes run one after the other.
    final class Switch implements BeforeAllCallback, AfterAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            Sandboxes.inWorkers = true;
        }

        /// Inner classes switch too, and those around them are not at their end.
        @Override
        public void afterAll(ExtensionContext context) {
            Sandboxes.inWorkers = context.getRequiredTestClass().getEnclosingClass() != null;
        }
    }
}
