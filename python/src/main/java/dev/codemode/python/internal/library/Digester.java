package dev.codemode.python.internal.library;

import dev.codemode.python.internal.text.Ticker;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// A hash that takes bytes as they come.
interface Digester {
    /// Takes a part of the array.
    void update(byte[] data, int from, int length);

    /// The hash of what came so far, which may go on.
    ///
    /// @param length how many bytes, where the algorithm leaves it open
    /// @param ticker is told of the bytes of a long one
    byte[] digest(int length, Ticker ticker);

    Digester copy();

    /// Length of the hash, or 0 where it is left open.
    int size();

    int blockSize();

    /// One that the JDK has.
    record OfJdk(MessageDigest digest, int blockSize) implements Digester {
        static OfJdk of(String algorithm, int blockSize) {
            try {
                return new OfJdk(MessageDigest.getInstance(algorithm), blockSize);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void update(byte[] data, int from, int length) {
            digest.update(data, from, length);
        }

        @Override
        public byte[] digest(int length, Ticker ticker) {
            return duplicate().digest();
        }

        @Override
        public Digester copy() {
            return new OfJdk(duplicate(), blockSize);
        }

        @Override
        public int size() {
            return digest.getDigestLength();
        }

        private MessageDigest duplicate() {
            try {
                return (MessageDigest) digest.clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
