package nu.kommunalutveckling.course.occasions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads sessions as JSON has them, a list, or as a table has them, a text in one cell. */
class SessionsInCells extends JsonDeserializer<List<Session>> {
    @Override
    public List<Session> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return Session.parse(json.getText());
            } catch (IllegalArgumentException unreadable) {
                throw context.weirdStringException(json.getText(), Session.class, "not sessions");
            }
        }
        if (!json.isExpectedStartArrayToken()) {
            throw context.wrongTokenException(json, Session.class, JsonToken.START_ARRAY, "not sessions");
        }
        List<Session> sessions = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Session session = context.readValue(json, Session.class);
            if (session == null) {
                throw context.wrongTokenException(json, Session.class, JsonToken.START_OBJECT, "not a session");
            }
            sessions.add(session);
        }
        return sessions;
    }
}
