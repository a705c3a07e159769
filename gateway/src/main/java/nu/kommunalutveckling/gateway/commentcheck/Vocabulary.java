package nu.kommunalutveckling.gateway.commentcheck;

import java.util.regex.Pattern;

/** The words that claim something of a figure, in Swedish and English. Whole words only, in any case. */
final class Vocabulary {
    private static final String NUMBER = "(\\d{1,3}(?:[ \\u00a0]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final String GOAL = "(?:mål(?:et|en|värdet|värde|nivån)?|target|goal)";
    private static final String PERCENT = "(?:\\s*(?:%|procent|per\\s?cent))?";

    /** Nearly, but not quite. */
    static final Pattern ALMOST =
            words("(?:nästan|snudd på|i princip|så gott som|almost|nearly)(?:\\s+(?:har|är|helt))?\\s+"
                    + "(?:nått|nådd|nådde|når|nås|uppnått|uppnådd|uppnås|uppfyllt|uppfyllts|uppfylld|uppfyller|uppfylls|i mål|framme"
                    + "|reached|met|there)"
                    + "|nästan (?:på|vid|i nivå med) " + GOAL
                    + "|(?:mycket |väldigt )?nära (?:att nå )?" + GOAL
                    + "|(?:strax|precis|knappt|något|just) (?:under|below) (?:the )?" + GOAL
                    + "|just short of (?:the )?" + GOAL
                    + "|close to (?:the )?" + GOAL);

    /** Not, without saying how much is missing. */
    static final Pattern MISSED = words("(?:inte|ej|aldrig|not)\\s+(?:(?:har|är|ännu|helt|riktigt|yet|quite|been)\\s+)*"
            + "(?:nått|nådd|nådde|nås|uppnått|uppnådd|uppnås|uppnåtts|uppfyllt|uppfyllts|uppfylld|uppfylls|i mål|reached|met)"
            + "|(?:når|nådde|uppnår|uppnådde|uppfyller|uppfyllde|nås|uppnås) (?:vi )?(?:inte|ej)"
            + "|(?:ligger|låg|hamnar|hamnade|är|landar|landade|långt|klart) under " + GOAL
            + "|(?:missar|missade|missat) " + GOAL
            + "|below (?:the )?" + GOAL);

    /** Reached; what stands before it is asked for a negation. */
    static final Pattern REACHED =
            words("(?:nått|uppnått|uppfyllt|når|uppnår|uppfyller|nådde|uppnådde|uppfyllde|klarat|klarar)"
                    + "\\s+(?:upp till |vi )?(?:det uppsatta )?" + GOAL
                    + "|" + GOAL + "\\s+(?:är|har|blev|is|was|has been)\\s+(?:därmed |alltså |helt |väl )?"
                    + "(?:nått|nåtts|nådd|nått|uppnått|uppnåtts|uppnådd|uppnått|uppfyllt|uppfyllts|uppfylld|reached|met)"
                    + "|" + GOAL + "\\s+(?:nås|nåddes|uppnås|uppnåddes|uppfylls|uppfylldes)"
                    + "|(?:över|ovanför|above) (?:the )?" + GOAL
                    + "|(?:reached|met|meets|reaches) (?:the )?" + GOAL);

    /** The figure has grown. */
    static final Pattern UP =
            words("ökat|ökade|ökar|ökning|ökningen|stigit|steg|stiger|gått upp|gick upp|går upp|uppgång"
                    + "|uppgången|högre än|increased|increase|risen|rose|gone up|went up|higher than");

    /** The figure has shrunk. */
    static final Pattern DOWN =
            words("minskat|minskade|minskar|minskning|minskningen|sjunkit|sjönk|sjunker|gått (?:ned|ner)"
                    + "|gick (?:ned|ner)|går (?:ned|ner)|nedgång|nedgången|tappat|tappade|lägre än|decreased|decrease|fallen|fell"
                    + "|gone down|went down|lower than");

    /** It is better than it was. */
    static final Pattern BETTER =
            words("förbättrats|förbättrat|förbättrades|förbättring|förbättringen|förbättras|bättre än"
                    + "|improved|improvement|better than");

    /** It is worse than it was. */
    static final Pattern WORSE =
            words("försämrats|försämrat|försämrades|försämring|försämringen|försämras|sämre än|worsened"
                    + "|deteriorated|deterioration|worse than");

    /** It is exactly what it was. */
    static final Pattern SAME = words("oförändrat|oförändrad|oförändrade|samma (?:resultat|nivå|värde|andel|siffra) som"
            + "|lika (?:högt|lågt|hög|låg|stor|många) som|unchanged|the same as");

    /** It is about what it was. */
    static final Pattern LEVEL = words(
            "i (?:nivå|linje|paritet) med (?:förra|föregående|fjol)\\p{L}*|ungefär som (?:förra|föregående|i fjol)\\p{L}*"
                    + "|in line with (?:last|the previous)");

    /** A change that is called large. */
    static final Pattern LARGE = words(
            "(?:klar|klara|tydlig|stor|kraftig|markant|betydande|rejäl|väsentlig|clear|large|sharp"
                    + "|marked|substantial|considerable)\\s+(?:förbättring|försämring|ökning|minskning|uppgång|nedgång|improvement"
                    + "|increase|decrease|deterioration)"
                    + "|(?:klart|tydligt|kraftigt|markant|betydligt|rejält|väsentligt)\\s+(?:förbättrats|försämrats|ökat|minskat"
                    + "|stigit|sjunkit|högre|lägre|bättre|sämre)"
                    + "|(?:ökat|minskat|förbättrats|försämrats|stigit|sjunkit)\\s+(?:kraftigt|markant|tydligt|betydligt|rejält)");

    /** A change that is called small. */
    static final Pattern SMALL = words("(?:liten|marginell|svag|mindre|smärre|small|slight|marginal|minor)\\s+"
            + "(?:förbättring|försämring|ökning|minskning|uppgång|nedgång|improvement|increase|decrease)"
            + "|(?:något|marginellt|svagt|lite)\\s+(?:förbättrats|försämrats|ökat|minskat|stigit|sjunkit|högre|lägre|bättre"
            + "|sämre)"
            + "|(?:ökat|minskat|förbättrats|försämrats|stigit|sjunkit)\\s+(?:något|marginellt|svagt|lite)");

    /** A former value: the first group that is there. */
    static final Pattern FORMER = words("från\\s+" + NUMBER
            + "|(?:jämfört med|mot|jämfört mot|compared (?:with|to)|against|from)\\s+" + NUMBER
            + "|(?:förra året|föregående år|i fjol|året innan|året före|last year|the year before)"
            + "(?:s resultat)?(?:\\s+(?:var|låg|blev|på|was|det|den|resultatet|andelen|värdet|närvaron|siffran))*"
            + "\\s*[(:]?\\s*" + NUMBER + PERCENT
            + "|" + NUMBER + PERCENT
            + "\\s+(?:förra året|föregående år|i fjol|året innan|året före|last year|the year before)");

    /** The result itself. */
    static final Pattern RESULT = words("(?:resultatet|utfallet|närvaron|andelen|antalet|the result)(?:\\s+i år)?\\s+"
            + "(?:är|blev|landade på|landar på|uppgår till|uppgick till|is|was)\\s+(?:därmed |nu )?" + NUMBER);

    /** The target itself. */
    static final Pattern TARGET = words(GOAL + "\\s+(?:på|är|om|of|is)\\s+(?:minst |högst |at least |at most )?"
            + NUMBER + "|målvärdet\\s+" + NUMBER);

    /** What turns a claim into its opposite, when it stands shortly before it. */
    static final Pattern NEGATION = Pattern.compile(
            "(?:^|\\P{L})(?:inte|ej|ingen|inget|inga|utan|aldrig|varken|not|no|never|nästan|snudd på|almost|nearly)"
                    + "(?:\\s+\\p{L}+){0,2}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What makes a claim a wish, when it stands shortly before it. */
    static final Pattern WISH = Pattern.compile(
            "(?:^|\\P{L})(?:ska|skall|vill|bör|behöver|kan|hoppas|förväntas|väntas|om|should|will|may|hope|if|expected)"
                    + "(?:\\s+\\p{L}+){0,3}\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A year that a sentence speaks of. */
    static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private Vocabulary() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
