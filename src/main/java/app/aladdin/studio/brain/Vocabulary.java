package app.aladdin.studio.brain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that questions are made of, in English and, for the most common ones, in German.
final class Vocabulary {
    /// Sense, then the words that have it.
    private static final String SENSES =
            """
            scene scenes sc szene szenen
            character characters char role roles people person persons cast figur figuren rolle rollen
            location locations place places setting settings ort orte schauplatz schauplaetze schauplatze drehort drehorte
            night nights nighttime nacht nachts evening evenings midnight abend abends
            day days daytime daylight tag tags tagsuber morning mornings afternoon noon
            dawn dawns sunrise daybreak morgengrauen sonnenaufgang
            dusk dusks sunset twilight sundown dammerung sonnenuntergang
            int interior interiors inside indoor indoors innen
            ext exterior exteriors outside outdoor outdoors aussen draussen
            meet meets meeting meetings met encounter encounters encountered together share shares trifft treffen begegnet begegnen zusammen
            speak speaks speaking spoke spoken talk talks talking say says said dialogue dialog spricht sprechen redet reden sagt
            line lines speech speeches satz satze
            word words worte
            appear appears appearing appearance appearances appeared occur occurs present seen auftritt auftritte erscheint kommt
            happen happens happened happening passiert geschieht
            long length lengths duration durations runtime lasts last_long lang lange dauer dauert laufzeit
            page pages eighth eighths seite seiten achtel
            minute minutes minuten
            first erste erster ersten zuerst opening
            last final letzte letzter letzten zuletzt
            most mostly meisten meiste busiest
            least fewest wenigsten wenigste
            longest langste langsten
            shortest kurzeste kurzesten
            many viele anzahl
            often oft frequently
            who wer
            whom wen wem
            where wo
            when wann
            what welche welcher welches which
            how wie
            list alle liste overview every each all
            film movie project script screenplay drehbuch story projekt
            act acts akt
            about logline synopsis premise plot summary summarize summarise handlung worum
            theme themes genre genres tone thema themen
            relationship relationships relation relations related beziehung beziehungen
            love loves loved liebt
            hate hates hated hasst
            befriend befriends friend friends freund freunde
            oppose opposes opposed enemy enemies feind feinde
            mentor mentors mentored
            frequent frequents
            without ohne except
            not never no nicht kein keine doesn don isn aren wasn didn nie cannot
            hello hi hey hallo greetings moin servus
            thanks thank danke thx cheers
            help hilfe
            protagonist protagonists hero heroes heroine main lead leads held heldin hauptfigur hauptfiguren
            antagonist antagonists villain villains gegenspieler
            supporting nebenfigur nebenfiguren
            minor
            """;

    /// Words that carry a question without saying what it is about.
    private static final Set<String> STOP =
            words(
                    """
                    a an the this that these those there here is are was were be been being do
                    does did doing done has have had having can could may might shall will would
                    should must of in at on by to for from with within into onto during between
                    among over under through and or but so as if then than it its he she they
                    them him her his their our your my me i we you us s t d ll re ve m take
                    takes taking taken play plays playing played go goes going get gets got give
                    gives tell please find look looks know want like need any some other others
                    only also just more much very both one time times whose why anyone anybody
                    someone everybody everyone let see lot number count total amount name names
                    named called describe explain show shows mention mentions mentioned contain
                    contains containing include includes featuring features involve involves
                    shot shoot filmed whole entire full set sets come comes percent percentage
                    rate split used use uses using ever again actually exactly really screen onscreen part parts run runs running up out now der die das den dem des
                    ein eine einen einer im am auf bei mit und oder ist sind war hat haben gibt
                    es sie er ich du wir uns zu zum zur vom von aus fur spielt spielen bitte mir
                    worden wird als auch noch nur sich dass man sein seine ihr ihre
                    """);

    private static final Map<String, String> BY_WORD = byWord();

    private Vocabulary() {}

    private static Set<String> words(String text) {
        return Pattern.compile("\\s+").splitAsStream(text).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> byWord() {
        Map<String, String> senses = new HashMap<>();
        SENSES.lines()
                .forEach(line -> {
                    String[] words = line.split(" ", -1);
                    for (String word : words) {
                        senses.put(word, words[0]);
                    }
                });
        return Map.copyOf(senses);
    }

    /// What a word stands for, or the word itself.
    static String sense(String word) {
        return BY_WORD.getOrDefault(word, word);
    }

    /// Whether the word belongs to the language of questions, not to the project.
    static boolean known(String word) {
        return BY_WORD.containsKey(word) || STOP.contains(word);
    }

    /// Whether the word may stand between the words of one name.
    static boolean joins(String word) {
        return word.equals("of") || word.equals("the") || word.equals("in") || word.equals("al");
    }
}
