<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>millennium</source>
        <translation>Jahrtausend</translation>
    </message>
    <message>
        <source>Stated in the text</source>
        <translation>Steht im Text</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Errechnet</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arranging %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis wird angeordnet</numerusform>
            <numerusform>%Ln Ereignisse werden angeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>Spuren verschieben</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Events by date. Arrow keys walk from event to event.</source>
        <translation>Ereignisse nach Datum. Die Pfeiltasten gehen von Ereignis zu Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>{period}: %Ln event(s) in view</source>
        <translation>
            <numerusform>{period}: %Ln Ereignis im Bild</numerusform>
            <numerusform>{period}: %Ln Ereignisse im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Arranging the events …</source>
        <translation>Die Ereignisse werden angeordnet …</translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>This text tells no date that has a place on a timeline.</source>
        <translation>Dieser Text nennt kein Datum, das einen Platz auf einer Zeitleiste hat.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the events by words</source>
        <translation>Die Ereignisse nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Find in sentences and labels</source>
        <translation>In Sätzen und Bezeichnungen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous event found (Shift+F3)</source>
        <translation>Voriger Fund (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next event found (F3)</source>
        <translation>Nächster Fund (F3)</translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message>
        <source>Hide all other events from the timeline and the table</source>
        <translation>Alle anderen Ereignisse aus Zeitleiste und Tabelle ausblenden</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Zum Datum</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>in words: mid-1994, last week, 3 May 1998</source>
        <translation>in Worten: Mitte 1994, letzte Woche, 3. Mai 1998</translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation>Datum in Worten</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Understanding the date</source>
        <translation>Datum wird gelesen</translation>
    </message>
    <message>
        <source>No date is understood in these words.</source>
        <translation>In diesen Worten ist kein Datum zu erkennen.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Warum dieses Datum?</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose an event on the timeline, in the text or in the table to see where its date comes from.</source>
        <translation>Wählen Sie ein Ereignis auf der Zeitleiste, im Text oder in der Tabelle; hier steht dann, woher sein Datum kommt.</translation>
    </message>
    <message>
        <source>sentence {number} of {place}</source>
        <translation>Satz {number} in {place}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>errechnet</translation>
    </message>
    <message>
        <source>{path} is open in another window. Choose another name.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{error}
Your work is in memory only. Save it under another name before you close.</source>
        <translation>{error}
Ihre Arbeit ist nur noch im Speicher. Sichern Sie sie unter einem anderen Namen, bevor Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>{error}
Your work is kept in {path} and goes on there. Nothing was lost.</source>
        <translation>{error}
Ihre Arbeit liegt jetzt in {path} und geht dort weiter. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Open the lane</source>
        <translation>Spur öffnen</translation>
    </message>
    <message>
        <source>Collapse the lane</source>
        <translation>Spur einklappen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Colour …</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Colour of the palette</source>
        <translation>Farbe der Palette</translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation>Alle Spuren einklappen</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>Alle Spuren öffnen</translation>
    </message>
    <message>
        <source>Colour of the lane</source>
        <translation>Farbe der Spur</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>Legende und Filter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Switch everything on again and look for nothing</source>
        <translation>Alles wieder einschalten und die Suche beenden</translation>
    </message>
    <message>
        <source>Click to hide or show these events.</source>
        <translation>Ein Klick blendet diese Ereignisse aus oder ein.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>Stated in the text: disc, solid bar.</source>
        <translation>Steht im Text: Scheibe, voller Balken.</translation>
    </message>
    <message>
        <source>Computed from the publication date or another date: ring, outlined bar.</source>
        <translation>Aus dem Erscheinungsdatum oder einem anderen Datum errechnet: Ring, umrandeter Balken.</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>Rests on an inferred publication date: diamond, hatched bar.</source>
        <translation>Beruht auf einem erschlossenen Erscheinungsdatum: Raute, schraffierter Balken.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Set by hand: square, framed bar.</source>
        <translation>Von Hand gesetzt: Quadrat, gerahmter Balken.</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>ungefähr</translation>
    </message>
    <message>
        <source>Approximate: soft edges.</source>
        <translation>Ungefähr: weiche Ränder.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Open beginning or end: fades out.</source>
        <translation>Offener Anfang oder offenes Ende: läuft aus.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>The text contradicts itself, as with a wrong weekday.</source>
        <translation>Der Text widerspricht sich, etwa mit einem falschen Wochentag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>&amp;Sprache des Textes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Save the workspace</source>
        <translation>Arbeitsmappe &amp;sichern</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the workspace as …</source>
        <translation>Arbeitsmappe sichern &amp;unter …</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy the event as text</source>
        <translation>Ereignis als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Change the &amp;date …</source>
        <translation>&amp;Datum ändern …</translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Ca&amp;tegory …</source>
        <translation>Kate&amp;gorie …</translation>
    </message>
    <message>
        <source>N&amp;otes …</source>
        <translation>N&amp;otizen …</translation>
    </message>
    <message>
        <source>Chec&amp;ked</source>
        <translation>Ge&amp;prüft</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Join the chosen events</source>
        <translation>Gewählte Ereignisse &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>Se&amp;parate what was joined</source>
        <translation>Zusammengelegte &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Split into two events</source>
        <translation>In zwei Ereignisse t&amp;eilen</translation>
    </message>
    <message>
        <source>Add an &amp;event from the selected text …</source>
        <translation>Ereignis aus dem markierten Te&amp;xt anlegen …</translation>
    </message>
    <message>
        <source>Re&amp;move the added event</source>
        <translation>Angelegtes Ereignis ent&amp;fernen</translation>
    </message>
    <message>
        <source>Take &amp;back all changes of the event</source>
        <translation>Alle Änderungen des Ereignisses zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <source>P&amp;revious document</source>
        <translation>&amp;Voriges Dokument</translation>
    </message>
    <message>
        <source>&amp;Close this document</source>
        <translation>Dieses Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Publication date …</source>
        <translation>&amp;Erscheinungsdatum …</translation>
    </message>
    <message>
        <source>&amp;Analyse all documents again …</source>
        <translation>Alle Dokumente neu &amp;auswerten …</translation>
    </message>
    <message>
        <source>Find the &amp;same event told twice …</source>
        <translation>&amp;Doppelt erzählte Ereignisse suchen …</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;About Timeline</source>
        <translation>Ü&amp;ber Timeline</translation>
    </message>
    <message>
        <source>Work without a name</source>
        <translation>Arbeit ohne Namen</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Timeline {version}: every date in an article, found, resolved, explained and shown.</source>
        <translation>Timeline {version}: jedes Datum eines Artikels, gefunden, aufgelöst, erklärt und gezeigt.</translation>
    </message>
    <message>
        <source>MIT licence. Nothing leaves this computer.</source>
        <translation>MIT-Lizenz. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>About Timeline</source>
        <translation>Über Timeline</translation>
    </message>
    <message>
        <source>Timeline is built of the work of many others. These packages are part of it, each under its licence.</source>
        <translation>Timeline beruht auf der Arbeit vieler anderer. Diese Pakete gehören dazu, jedes unter seiner Lizenz.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a &amp;folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Add documents …</source>
        <translation>Dokumente &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Paste as new document</source>
        <translation>Als neues Dokument &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV …</source>
        <translation>Als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>&amp;Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Zur Aus&amp;wahl</translation>
    </message>
    <message>
        <source>Zoom to what was fo&amp;und</source>
        <translation>Zu den &amp;Funden</translation>
    </message>
    <message>
        <source>&amp;Back to the view before</source>
        <translation>&amp;Zurück zur vorigen Ansicht</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Spuren</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoher Kontrast, h&amp;ell</translation>
    </message>
    <message>
        <source>High co&amp;ntrast, dark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Next event f&amp;ound</source>
        <translation>Nächster F&amp;und</translation>
    </message>
    <message>
        <source>Previous event fo&amp;und</source>
        <translation>Voriger &amp;Fund</translation>
    </message>
    <message>
        <source>&amp;Go to date …</source>
        <translation>&amp;Zum Datum …</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>&amp;Nächstes Ereignis</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>&amp;Voriges Ereignis</translation>
    </message>
    <message>
        <source>Co&amp;llapse or open the lane</source>
        <translation>Spur ein- oder aus&amp;klappen</translation>
    </message>
    <message>
        <source>Move the lane &amp;up</source>
        <translation>Spur nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the lane do&amp;wn</source>
        <translation>Spur nach &amp;unten</translation>
    </message>
    <message>
        <source>Colour of the lane …</source>
        <translation>Farbe der Spur …</translation>
    </message>
    <message>
        <source>Colla&amp;pse all lanes</source>
        <translation>Alle Spuren &amp;einklappen</translation>
    </message>
    <message>
        <source>Open &amp;all lanes</source>
        <translation>&amp;Alle Spuren öffnen</translation>
    </message>
    <message>
        <source>&amp;One lane</source>
        <translation>Eine &amp;Spur</translation>
    </message>
    <message>
        <source>Show what stands beside the article</source>
        <translation>Auch zeigen, was neben dem Artikel steht</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>Filter by &amp;words …</source>
        <translation>Nach &amp;Wörtern filtern …</translation>
    </message>
    <message>
        <source>Filte&amp;rs …</source>
        <translation>F&amp;ilter …</translation>
    </message>
    <message>
        <source>&amp;End all filters</source>
        <translation>Alle Filter aufheb&amp;en</translation>
    </message>
    <message>
        <source>Next expression in the te&amp;xt</source>
        <translation>Nächste Zeitangabe im Te&amp;xt</translation>
    </message>
    <message>
        <source>Previous expression in the text</source>
        <translation>Vorige Zeitangabe im Text</translation>
    </message>
    <message>
        <source>By &amp;document</source>
        <translation>Nach &amp;Dokument</translation>
    </message>
    <message>
        <source>By &amp;certainty</source>
        <translation>Nach &amp;Gewissheit</translation>
    </message>
    <message>
        <source>By &amp;granularity</source>
        <translation>Nach Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <source>{path} is open in another window, so here it can be read but not changed.</source>
        <translation>{path} ist in einem anderen Fenster geöffnet; hier kann man lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>{path} is damaged. What could be read is shown; these parts could not: {faults}.
The file itself was not changed. Save this as a new workspace.</source>
        <translation>{path} ist beschädigt. Was zu lesen war, wird gezeigt; das hier war es nicht: {faults}.
Die Datei selbst ist unverändert. Sichern Sie dies als neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Drag the frame to move the view, its edges to zoom.</source>
        <translation>Den Rahmen ziehen verschiebt das Bild, seine Kanten ziehen vergrößert es.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Change the publication date; every date that depends on it moves with it</source>
        <translation>Das Erscheinungsdatum ändern; jedes Datum, das davon abhängt, wandert mit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation>Erschienen {date}</translation>
    </message>
    <message>
        <source>not known – set it</source>
        <translation>unbekannt – festlegen</translation>
    </message>
    <message>
        <source>2021-07-02 or 2.7.2021</source>
        <translation>2021-07-02 oder 2.7.2021</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Let the program find it</source>
        <translation>Das Programm suchen lassen</translation>
    </message>
    <message>
        <source>The text also speaks for:</source>
        <translation>Der Text spricht auch für:</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Analysing %Ln document(s) again</source>
        <translation>
            <numerusform>%Ln Dokument wird neu ausgewertet</numerusform>
            <numerusform>%Ln Dokumente werden neu ausgewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolving the dates anew</source>
        <translation>Die Daten werden neu aufgelöst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>The analysis would be the same; nothing changes.</source>
        <translation>Die Auswertung wäre dieselbe; nichts ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>The analysis of this version finds %Ln difference(s). What you changed by hand stays.</source>
        <translation>
            <numerusform>Die Auswertung dieser Version bringt %Ln Unterschied. Was Sie von Hand geändert haben, bleibt.</numerusform>
            <numerusform>Die Auswertung dieser Version bringt %Ln Unterschiede. Was Sie von Hand geändert haben, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>&amp;Take the new analysis</source>
        <translation>Neue Auswertung &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave everything as it is</source>
        <translation>Alles &amp;lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>without a place ({value})</source>
        <translation>ohne Platz ({value})</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>TIMEX3 value</source>
        <translation>TIMEX3-Wert</translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation>Warum es keinen Platz hat</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum es fehlt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>the same as “{label}”</source>
        <translation>dasselbe wie „{label}“</translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation>von Hand ausgeblendet</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Sorting %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis wird sortiert</numerusform>
            <numerusform>%Ln Ereignisse werden sortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Open an article …</source>
        <translation>Artikel öffnen …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation>Ziehen Sie einen Artikel hierher</translation>
    </message>
    <message>
        <source>Every date in it is found, resolved and explained, and stands on a timeline beside its sentence.
Web pages, PDF, Word, e-mail, e-books, plain text and more, in German or English. Nothing leaves this computer.</source>
        <translation>Jedes Datum darin wird gefunden, aufgelöst und erklärt und steht neben seinem Satz auf einer Zeitleiste.
Webseiten, PDF, Word, E-Mails, E-Books, einfacher Text und mehr, auf Deutsch oder Englisch. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The program was interrupted; nothing is lost. Go on with</source>
        <translation>Das Programm wurde unterbrochen; nichts ist verloren. Weiter mit</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The program was interrupted while this was open</source>
        <translation>Das Programm wurde unterbrochen, während dies offen war</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>read-only: {path}</source>
        <translation>nur lesen: {path}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gesichert …</translation>
    </message>
    <message>
        <source>saved: {path}</source>
        <translation>gesichert: {path}</translation>
    </message>
    <message>
        <source>kept without a name</source>
        <translation>aufbewahrt, noch ohne Namen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis anlegen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>When was this, and what should it be called?</source>
        <translation>Wann war das, und wie soll es heißen?</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A workspace is opened by itself. Open its file alone.</source>
        <translation>Eine Arbeitsmappe wird für sich geöffnet. Öffnen Sie ihre Datei allein.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Open articles or a workspace</source>
        <translation>Artikel oder eine Arbeitsmappe öffnen</translation>
    </message>
    <message>
        <source>Open all articles in a folder</source>
        <translation>Alle Artikel in einem Ordner öffnen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text and paste again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie den Text eines Artikels und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Arbeitsmappe sichern unter</translation>
    </message>
    <message>
        <source>Workspaces (*.timeline)</source>
        <translation>Arbeitsmappen (*.timeline)</translation>
    </message>
    <message>
        <source>Articles and workspaces ({endings})</source>
        <translation>Artikel und Arbeitsmappen ({endings})</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. All others are open.</source>
        <translation>
            <numerusform>%Ln Datei war nicht zu lesen. Alle anderen sind offen.</numerusform>
            <numerusform>%Ln Dateien waren nicht zu lesen. Alle anderen sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht zu lesen waren</translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Save the page first.</source>
        <translation>Nur Dateien dieses Computers können geöffnet werden. Speichern Sie die Seite zuerst.</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>hergezogener Text</translation>
    </message>
    <message>
        <source>The program was interrupted while you worked on this: {title}</source>
        <translation>Das Programm wurde unterbrochen, während Sie hieran arbeiteten: {title}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Another version of this program has analysed these documents. Would this one find anything else?</source>
        <translation>Eine andere Version dieses Programms hat diese Dokumente ausgewertet. Fände diese etwas anderes?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Ereignis nach {path} geschrieben</numerusform>
            <numerusform>%Ln Ereignisse nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>Ereignisse (%Ln)</numerusform>
            <numerusform>Ereignisse (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a place (%Ln)</source>
        <translation>
            <numerusform>Ohne Platz (%Ln)</numerusform>
            <numerusform>Ohne Platz (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%Ln)</source>
        <translation>
            <numerusform>Ausgelassen (%Ln)</numerusform>
            <numerusform>Ausgelassen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln ohne Platz</numerusform>
            <numerusform>%Ln ohne Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation>{document}, S. {page}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin here, {ongoing} in all</source>
        <translation>
            <numerusform>%Ln Ereignis beginnt hier, {ongoing} insgesamt</numerusform>
            <numerusform>%Ln Ereignisse beginnen hier, {ongoing} insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>a second</source>
        <translation>einer Sekunde</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>einer Minute</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>einem Tag</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>einem Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>einem Jahr</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} Sekunden</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} Stunden</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} Monaten</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahren</translation>
    </message>
    <message numerus="yes">
        <source>full height: %Ln event(s) in {stretch}</source>
        <translation>
            <numerusform>volle Höhe: %Ln Ereignis in {stretch}</numerusform>
            <numerusform>volle Höhe: %Ln Ereignisse in {stretch}</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is kept, and you can go on. Please send this report to the developers, but read it first: it may quote some words of a document.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Arbeit ist gesichert, und Sie können weitermachen. Bitte schicken Sie diesen Bericht an die Entwickler, aber lesen Sie ihn vorher: Er kann einige Wörter eines Dokuments enthalten.</translation>
    </message>
    <message>
        <source>An error inside the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>The same event told twice?</source>
        <translation>Zweimal dasselbe Ereignis?</translation>
    </message>
    <message>
        <source>Comparing the events …</source>
        <translation>Die Ereignisse werden verglichen …</translation>
    </message>
    <message>
        <source>Pairs of events</source>
        <translation>Paare von Ereignissen</translation>
    </message>
    <message>
        <source>&amp;Join them</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of events of different documents have the same date and similar sentences.</source>
        <translation>
            <numerusform>%Ln Paar von Ereignissen verschiedener Dokumente hat dasselbe Datum und ähnliche Sätze.</numerusform>
            <numerusform>%Ln Paare von Ereignissen verschiedener Dokumente haben dasselbe Datum und ähnliche Sätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two documents tell of the same date in similar sentences.</source>
        <translation>Keine zwei Dokumente erzählen in ähnlichen Sätzen von demselben Datum.</translation>
    </message>
    <message>
        <source>Checked: this is right</source>
        <translation>Geprüft: das stimmt so</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Take back all that was changed by hand</source>
        <translation>Alles zurücknehmen, was von Hand geändert wurde</translation>
    </message>
    <message>
        <source>E&amp;xact to</source>
        <translation>&amp;Genau auf</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) chosen</source>
        <translation>
            <numerusform>%Ln Ereignis gewählt</numerusform>
            <numerusform>%Ln Ereignisse gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>End all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Events that rest on a guess or contradict themselves, and were not checked yet</source>
        <translation>Ereignisse, die auf einer Vermutung beruhen oder sich widersprechen und noch nicht geprüft sind</translation>
    </message>
    <message>
        <source>What events are of</source>
        <translation>Merkmale der Ereignisse</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Unt&amp;il</source>
        <translation>&amp;Bis</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln event(s) shown</source>
        <translation>
            <numerusform>{shown} von %Ln Ereignis zu sehen</numerusform>
            <numerusform>{shown} von %Ln Ereignissen zu sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs checking (%Ln)</source>
        <translation>
            <numerusform>Zu prüfen (%Ln)</numerusform>
            <numerusform>Zu prüfen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Woher das Datum bekannt ist</translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation>Wie genau das Datum ist</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>change date of “{about}”</source>
        <translation>Datum von „{about}“ ändern</translation>
    </message>
    <message>
        <source>rename “{about}”</source>
        <translation>„{about}“ umbenennen</translation>
    </message>
    <message>
        <source>category of “{about}”</source>
        <translation>Kategorie von „{about}“</translation>
    </message>
    <message>
        <source>notes on “{about}”</source>
        <translation>Notizen zu „{about}“</translation>
    </message>
    <message>
        <source>hide “{about}”</source>
        <translation>„{about}“ ausblenden</translation>
    </message>
    <message>
        <source>show “{about}”</source>
        <translation>„{about}“ zeigen</translation>
    </message>
    <message>
        <source>check “{about}”</source>
        <translation>„{about}“ prüfen</translation>
    </message>
    <message>
        <source>take back changes of “{about}”</source>
        <translation>Änderungen von „{about}“ zurücknehmen</translation>
    </message>
    <message>
        <source>separate “{about}”</source>
        <translation>„{about}“ trennen</translation>
    </message>
    <message>
        <source>tell “{about}” from another</source>
        <translation>„{about}“ von anderem unterscheiden</translation>
    </message>
    <message>
        <source>split “{about}”</source>
        <translation>„{about}“ teilen</translation>
    </message>
    <message>
        <source>add “{about}”</source>
        <translation>„{about}“ anlegen</translation>
    </message>
    <message>
        <source>remove “{about}”</source>
        <translation>„{about}“ entfernen</translation>
    </message>
    <message>
        <source>open {about}</source>
        <translation>{about} öffnen</translation>
    </message>
    <message>
        <source>close {about}</source>
        <translation>{about} schließen</translation>
    </message>
    <message>
        <source>publication date of {about}</source>
        <translation>Erscheinungsdatum von {about}</translation>
    </message>
    <message>
        <source>language of {about}</source>
        <translation>Sprache von {about}</translation>
    </message>
    <message>
        <source>analyse {about} again</source>
        <translation>{about} neu auswerten</translation>
    </message>
    <message>
        <source>take changes from {about}</source>
        <translation>Änderungen aus {about} übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>change date of %Ln event(s)</source>
        <translation>
            <numerusform>Datum von %Ln Ereignis ändern</numerusform>
            <numerusform>Datum von %Ln Ereignissen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>category of %Ln event(s)</source>
        <translation>
            <numerusform>Kategorie von %Ln Ereignis</numerusform>
            <numerusform>Kategorie von %Ln Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis ausblenden</numerusform>
            <numerusform>%Ln Ereignisse ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis zeigen</numerusform>
            <numerusform>%Ln Ereignisse zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis prüfen</numerusform>
            <numerusform>%Ln Ereignisse prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back changes of %Ln event(s)</source>
        <translation>
            <numerusform>Änderungen von %Ln Ereignis zurücknehmen</numerusform>
            <numerusform>Änderungen von %Ln Ereignissen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis zusammenlegen</numerusform>
            <numerusform>%Ln Ereignisse zusammenlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>separate %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis trennen</numerusform>
            <numerusform>%Ln Ereignisse trennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument öffnen</numerusform>
            <numerusform>%Ln Dokumente öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument schließen</numerusform>
            <numerusform>%Ln Dokumente schließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>analyse %Ln document(s) again</source>
        <translation>
            <numerusform>%Ln Dokument neu auswerten</numerusform>
            <numerusform>%Ln Dokumente neu auswerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take changes of %Ln event(s)</source>
        <translation>
            <numerusform>Änderungen von %Ln Ereignis übernehmen</numerusform>
            <numerusform>Änderungen von %Ln Ereignissen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis ändern</numerusform>
            <numerusform>%Ln Ereignisse ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>as many as there are processors</source>
        <translation>so viele, wie es Prozessoren gibt</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>&amp;Sprache des Programms</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Articles read at once</source>
        <translation>&amp;Gleichzeitig gelesene Artikel</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Steht in {path}</translation>
    </message>
    <message>
        <source>The printer could not be started. Choose another one, or print to a file.</source>
        <translation>Der Drucker ließ sich nicht starten. Wählen Sie einen anderen, oder drucken Sie in eine Datei.</translation>
    </message>
    <message>
        <source>{when} – {names}</source>
        <translation>{when} – {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>{title}: something went wrong inside the program ({error}).</source>
        <translation>{title}: Im Programm ist etwas schiefgegangen ({error}).</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>das Laufwerk ist nicht mehr da</translation>
    </message>
</context>
</TS>
