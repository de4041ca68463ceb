package backstep.app;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;

/// What a window keeps, for as long as a test takes.
public final class TransientPreferences extends AbstractPreferences {
    private final Map<String, String> values = new HashMap<>();

    public TransientPreferences() {
        super(null, "");
    }

    /// The memory of a window that is opened for the first time.
    static Memory memory() {
        return new Memory(new TransientPreferences());
    }

    @Override
    protected void putSpi(String key, String value) {
        values.put(key, value);
    }

    @Override
    protected String getSpi(String key) {
        return values.get(key);
    }

    @Override
    protected void removeSpi(String key) {
        values.remove(key);
    }

    @Override
    protected void removeNodeSpi() {
        values.clear();
    }

    @Override
    protected String[] keysSpi() {
        return values.keySet().toArray(new String[0]);
    }

    @Override
    protected String[] childrenNamesSpi() {
        return new String[0];
    }

    @Override
    protected AbstractPreferences childSpi(String name) {
        throw new UnsupportedOperationException("a node " + name);
    }

    @Override
    protected void syncSpi() {}

    @Override
    protected void flushSpi() {}
}
