package nu.kommunalutveckling.finance.published;

/**
 * A document has been written or its transcription corrected; told inside the transaction that does it.
 *
 * @param key the document's
 */
public record DocumentWritten(String key) {}
