package nu.kommunalutveckling.local;

import java.util.List;
import java.util.Map;

/** How a process is started: its command, and what is added to the environment this process has itself. */
record Launch(List<String> command, Map<String, String> environment) {}
