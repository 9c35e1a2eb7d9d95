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
        <translation>Im Text genannt</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Repeated time</source>
        <translation>Wiederkehrende Zeit</translation>
    </message>
    <message>
        <source>Happening</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arranging the events of %Ln document(s)</source>
        <translation>
            <numerusform>Die Ereignisse von %Ln Dokument werden angeordnet</numerusform>
            <numerusform>Die Ereignisse von %Ln Dokumenten werden angeordnet</numerusform>
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
            <numerusform>{period}: %Ln Ereignis im Ausschnitt</numerusform>
            <numerusform>{period}: %Ln Ereignisse im Ausschnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>← %Ln earlier, {dates}</source>
        <translation>
            <numerusform>← %Ln früher, {dates}</numerusform>
            <numerusform>← %Ln früher, {dates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later, {dates} →</source>
        <translation>
            <numerusform>%Ln später, {dates} →</numerusform>
            <numerusform>%Ln später, {dates} →</numerusform>
        </translation>
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
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>The sentences could not be searched: the file of this workspace cannot be read any more. Save the workspace under another name, then search again.</source>
        <translation>Die Sätze konnten nicht durchsucht werden: Die Datei dieser Arbeitsmappe ist nicht mehr lesbar. Speichern Sie die Arbeitsmappe unter einem anderen Namen, und suchen Sie dann noch einmal.</translation>
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
        <source>Find in events and in the text</source>
        <translation>In Ereignissen und im Text suchen</translation>
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
        <source>{number} of {count} in the text</source>
        <translation>{number} von {count} im Text</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>no event, but the text has it: {number} of {count}</source>
        <translation>kein Ereignis, aber im Text: {number} von {count}</translation>
    </message>
    <message>
        <source>no event, but another text has it</source>
        <translation>kein Ereignis, aber in einem anderen Text</translation>
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
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Keep open as a panel</source>
        <translation>Als Fenster geöffnet lassen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Choose the event that tells of the same along with this one, by Ctrl and a click, then merge them</source>
        <translation>Wählen Sie das Ereignis, das von demselben erzählt, mit Strg und einem Klick dazu, dann legen Sie beide zusammen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>in words: mid-1994, last week, 3 May 1998</source>
        <translation>in Worten: Mitte 1994, letzte Woche, 3. Mai 1998</translation>
    </message>
    <message>
        <source>in words: mid-1994</source>
        <translation>in Worten: Mitte 1994</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>in Worten</translation>
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
        <source>No date is understood in “{words}”.</source>
        <translation>In „{words}“ ist kein Datum zu verstehen.</translation>
    </message>
    <message>
        <source>Not understood: {words}.</source>
        <translation>Nicht verstanden: {words}.</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>two digits read as {year}; write “{short} AD” for the year {short}</source>
        <translation>zwei Ziffern als {year} gelesen; für das Jahr {short} schreiben Sie „{short} n. Chr.“</translation>
    </message>
    <message>
        <source>Understanding the date</source>
        <translation>Datum wird gelesen</translation>
    </message>
    <message>
        <source>Go to {date}</source>
        <translation>Gehe zu {date}</translation>
    </message>
    <message>
        <source>Look for “{words}” in all events</source>
        <translation>In allen Ereignissen nach „{words}“ suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with “{words}”</source>
        <translation>
            <numerusform>%Ln Ereignis mit „{words}“</numerusform>
            <numerusform>%Ln Ereignisse mit „{words}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text with “{words}”</source>
        <translation>
            <numerusform>%Ln Stelle im Text mit „{words}“</numerusform>
            <numerusform>%Ln Stellen im Text mit „{words}“</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” in another text</source>
        <translation>„{words}“ in einem anderen Text</translation>
    </message>
    <message>
        <source>“{word}” is not understood.</source>
        <translation>„{word}“ ist nicht zu verstehen.</translation>
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
        <source>[…]: named in the text before this sentence</source>
        <translation>[…]: steht im Text vor diesem Satz</translation>
    </message>
    <message>
        <source>Not on the timeline: left out.</source>
        <translation>Nicht auf der Zeitleiste: ausgelassen.</translation>
    </message>
    <message>
        <source>Names: {names}</source>
        <translation>Namen: {names}</translation>
    </message>
    <message>
        <source>Without a place on the timeline</source>
        <translation>Ohne festes Datum</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
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
Ihre Arbeit ist nur noch im Speicher. Speichern Sie sie unter einem anderen Namen, bevor Sie das Fenster schließen.</translation>
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
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
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
        <source>Name of the lane</source>
        <translation>Name der Spur</translation>
    </message>
    <message>
        <source>Name of the lane; empty for its own:</source>
        <translation>Name der Spur; leer für ihren eigenen:</translation>
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
        <source>Click to filter these events out or show them again.</source>
        <translation>Ein Klick filtert diese Ereignisse heraus oder zeigt sie wieder.</translation>
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
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only mentioned, no happening: small, without a title.</source>
        <translation>Nur erwähnt, kein Geschehen: klein, ohne Titel.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Other date</source>
        <translation>Anderes Datum</translation>
    </message>
    <message>
        <source>Date …</source>
        <translation>Datum …</translation>
    </message>
    <message>
        <source>Title …</source>
        <translation>Titel …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go through what is left</source>
        <translation>Offene durchsehen</translation>
    </message>
    <message>
        <source>{done} of {count} checked</source>
        <translation>{done} von {count} geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln ausgeblendet</numerusform>
            <numerusform>%Ln ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <translation>
            <numerusform>%Ln richtig</numerusform>
            <numerusform>%Ln richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln herausgefiltert</numerusform>
            <numerusform>%Ln herausgefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>That was all: {counts}.</source>
        <translation>Das war alles: {counts}.</translation>
    </message>
    <message>
        <source>Choose an event to go on from there.</source>
        <translation>Wählen Sie ein Ereignis, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Already checked.</source>
        <translation>Schon geprüft.</translation>
    </message>
    <message>
        <source>Set by hand. 1 keeps it, 4 tries the next date.</source>
        <translation>Von Hand gesetzt. 1 behält es, 4 versucht das nächste Datum.</translation>
    </message>
    <message>
        <source>Nothing speaks against this date.</source>
        <translation>Nichts spricht gegen dieses Datum.</translation>
    </message>
    <message>
        <source>These words can mean no other date. F4 sets one.</source>
        <translation>Diese Wörter können kein anderes Datum bedeuten. F4 legt eines fest.</translation>
    </message>
    <message>
        <source>rests on a publication date that is inferred</source>
        <translation>beruht auf einem erschlossenen Erscheinungsdatum</translation>
    </message>
    <message>
        <source>the text speaks for other days of publication, too</source>
        <translation>der Text spricht auch für andere Erscheinungstage</translation>
    </message>
    <message>
        <source>counts from a date told before</source>
        <translation>zählt von einem vorher genannten Datum aus</translation>
    </message>
    <message>
        <source>year or month is not in the words</source>
        <translation>Jahr oder Monat steht nicht in den Wörtern</translation>
    </message>
    <message>
        <source>nothing is said of what happened</source>
        <translation>was geschah, steht nicht dabei</translation>
    </message>
    <message>
        <source>the title is cut</source>
        <translation>der Titel ist gekürzt</translation>
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
        <source>Open a table of e&amp;vents …</source>
        <translation>&amp;Tabelle von Ereignissen öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save the workspace</source>
        <translation>Arbeitsmappe &amp;speichern</translation>
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
        <source>Save the workspace &amp;under …</source>
        <translation>Arbeitsmappe speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Export the picture …</source>
        <translation>Bild exportieren …</translation>
    </message>
    <message>
        <source>Ta&amp;ke back an edited table …</source>
        <translation>Bea&amp;rbeitete Tabelle einlesen …</translation>
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
        <source>Ca&amp;tegory …</source>
        <translation>Kate&amp;gorie …</translation>
    </message>
    <message>
        <source>Ro&amp;le …</source>
        <translation>Ro&amp;lle …</translation>
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
        <source>Re&amp;view one by one …</source>
        <translation>Einzeln durch&amp;sehen …</translation>
    </message>
    <message>
        <source>Change the t&amp;itle …</source>
        <translation>Titel ändern …</translation>
    </message>
    <message>
        <source>Print previe&amp;w …</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>Mer&amp;ge the chosen events</source>
        <translation>Gewählte Ereignisse &amp;zusammenlegen</translation>
    </message>
    <message>
        <source>Se&amp;parate what was merged</source>
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
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Show the &amp;tour</source>
        <translation>&amp;Rundgang zeigen</translation>
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
        <translation>Auf die Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>Zoom to what was fo&amp;und</source>
        <translation>Auf die &amp;Funde zoomen</translation>
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
        <source>&amp;Fold long gaps</source>
        <translation>&amp;Lange Lücken falten</translation>
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
        <source>Find words, dates and &amp;commands …</source>
        <translation>Wörter, &amp;Daten und Befehle finden …</translation>
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
        <source>By &amp;name</source>
        <translation>Nach Na&amp;men</translation>
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
        <source>Rename the lane …</source>
        <translation>Spur umbenennen …</translation>
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
Die Datei selbst ist unverändert. Speichern Sie dies als neue Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Drag the frame to move the view, its edges to zoom.</source>
        <translation>Wer den Rahmen zieht, verschiebt den Ausschnitt; wer seine Kanten zieht, vergrößert ihn.</translation>
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
        <source>What was given is no frame of pandas or Dask, but {kind}.</source>
        <translation>Übergeben wurde kein Frame von pandas oder Dask, sondern {kind}.</translation>
    </message>
    <message>
        <source>There is no format {name}. Choose among {names}.</source>
        <translation>Ein Format {name} gibt es nicht. Wählen Sie unter {names}.</translation>
    </message>
    <message>
        <source>{path} is one of the articles and would be lost. Choose another name.</source>
        <translation>{path} ist einer der Artikel und ginge verloren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Two articles are named {name}. Give one another name: analyse(…, name=…).</source>
        <translation>Zwei Artikel heißen {name}. Geben Sie einem einen anderen Namen: analyse(…, name=…).</translation>
    </message>
    <message>
        <source>Counting the dates that move</source>
        <translation>Zeitangaben, die mitwandern, werden gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relative date(s) move along</source>
        <translation>
            <numerusform>%Ln relative Zeitangabe wandert mit</numerusform>
            <numerusform>%Ln relative Zeitangaben wandern mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relative date(s) get a place</source>
        <translation>
            <numerusform>%Ln relative Zeitangabe bekommt einen Platz</numerusform>
            <numerusform>%Ln relative Zeitangaben bekommen einen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>A text is published on a single day.</source>
        <translation>Ein Text erscheint an einem einzelnen Tag.</translation>
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
        <source>{path} holds events, not articles. Open it by itself.</source>
        <translation>{path} enthält Ereignisse und keine Artikel. Öffnen Sie es für sich allein.</translation>
    </message>
    <message>
        <source>Another workspace was opened meanwhile, so nothing was done.</source>
        <translation>Inzwischen wurde eine andere Arbeitsmappe geöffnet; deshalb ist nichts geschehen.</translation>
    </message>
    <message>
        <source>{title}: another workspace is open now, so nothing was changed.</source>
        <translation>{title}: Jetzt ist eine andere Arbeitsmappe offen; deshalb wurde nichts geändert.</translation>
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
        <source>These documents are no longer open as they were compared, so nothing was changed.</source>
        <translation>Diese Dokumente sind nicht mehr so geöffnet, wie sie verglichen wurden; deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>without a fixed date ({value})</source>
        <translation>ohne festes Datum ({value})</translation>
    </message>
    <message>
        <source>Tables and JSON of this program (*.csv *.tsv *.txt *.json)</source>
        <translation>Tabellen und JSON dieses Programms (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Take back an edited table</source>
        <translation>Bearbeitete Tabelle einlesen</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Die Datei ändert nichts.</translation>
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
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>&amp;Take the changes</source>
        <translation>Änderungen über&amp;nehmen</translation>
    </message>
    <message>
        <source>The table was compared with other documents than those that are open, so nothing was changed.</source>
        <translation>Die Tabelle wurde mit anderen Dokumenten verglichen als denen, die jetzt offen sind; deshalb wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s).</source>
        <translation>
            <numerusform>%Ln Änderung.</numerusform>
            <numerusform>%Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s).</source>
        <translation>
            <numerusform>%Ln neues Ereignis.</numerusform>
            <numerusform>%Ln neue Ereignisse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken.</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht übernehmen.</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht übernehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the workspace are not in the file; they stay.</source>
        <translation>
            <numerusform>%Ln Ereignis der Arbeitsmappe steht nicht in der Datei; es bleibt.</numerusform>
            <numerusform>%Ln Ereignisse der Arbeitsmappe stehen nicht in der Datei; sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&amp;Take the new analysis</source>
        <translation>Neue Auswertung &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Leave everything as it is</source>
        <translation>Alles &amp;lassen, wie es ist</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>The pages are being laid out …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>The first {number} of {count} pages</source>
        <translation>Die ersten {number} von {count} Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
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
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
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
        <source>There is no event here.</source>
        <translation>Hier steht kein Ereignis.</translation>
    </message>
    <message>
        <source>Every expression of time that was found has its place on the timeline.</source>
        <translation>Alle gefundenen Zeitangaben haben ihren Platz auf der Zeitleiste.</translation>
    </message>
    <message>
        <source>Without a fixed date</source>
        <translation>Ohne festes Datum</translation>
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
Web pages, PDF, Word, e-mail, e-books, plain text and more, in {languages}. Nothing leaves this computer.</source>
        <translation>Jedes Datum darin wird gefunden, aufgelöst und erklärt und steht neben seinem Satz auf einer Zeitleiste.
Webseiten, PDF, Word, E-Mails, E-Books, einfacher Text und mehr, auf {languages}. Nichts verlässt diesen Computer.</translation>
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
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>read-only: {path}</source>
        <translation>nur lesen: {path}</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>saved: {path}</source>
        <translation>gespeichert: {path}</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a fixed date</source>
        <translation>
            <numerusform>%Ln ohne festes Datum</numerusform>
            <numerusform>%Ln ohne festes Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>kept without a name</source>
        <translation>gespeichert, noch ohne Namen</translation>
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
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
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
        <source>Open a folder of articles, or of events in Parquet</source>
        <translation>Ordner mit Artikeln oder mit Ereignissen in Parquet öffnen</translation>
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
        <source>What was dropped holds no text. Drop an article, or its text.</source>
        <translation>Was abgelegt wurde, enthält keinen Text. Legen Sie einen Artikel ab oder seinen Text.</translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation>Arbeitsmappe speichern unter</translation>
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
        <source>Many articles in one file ({endings})</source>
        <translation>Viele Artikel in einer Datei ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. All others are open.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen. Alle anderen sind geöffnet.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen. Alle anderen sind geöffnet.</numerusform>
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
        <source>No disk takes your work, so it would end with this window. Save it elsewhere, or close once more.</source>
        <translation>Kein Datenträger nimmt Ihre Arbeit an; mit diesem Fenster wäre sie verloren. Speichern Sie sie anderswo, oder schließen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Save under …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The disk takes your work again: all of it is saved, without a name as yet.</source>
        <translation>Der Datenträger nimmt Ihre Arbeit wieder an: Alles ist gespeichert, noch ohne Namen.</translation>
    </message>
    <message>
        <source>Another version of this program has analysed these documents. Would this one find anything else?</source>
        <translation>Eine andere Version dieses Programms hat diese Dokumente ausgewertet. Fände diese etwas anderes?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No stretch without events is long enough to be folded</source>
        <translation>Keine Lücke zwischen Ereignissen ist lang genug, um gefaltet zu werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {path}</source>
        <translation>
            <numerusform>%Ln Ereignis nach {path} geschrieben</numerusform>
            <numerusform>%Ln Ereignisse nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>Ereignisse (%Ln)</numerusform>
            <numerusform>Ereignisse (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events ({shown} of %Ln)</source>
        <translation>
            <numerusform>Ereignisse ({shown} von %Ln)</numerusform>
            <numerusform>Ereignisse ({shown} von %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a fixed date (%Ln)</source>
        <translation>
            <numerusform>Ohne festes Datum (%Ln)</numerusform>
            <numerusform>Ohne festes Datum (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No date (%Ln)</source>
        <translation>
            <numerusform>Ohne Datum (%Ln)</numerusform>
            <numerusform>Ohne Datum (%Ln)</numerusform>
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
        <source>%Ln event(s) whose titles have no room here</source>
        <translation>
            <numerusform>%Ln Ereignis, für dessen Titel hier kein Platz ist</numerusform>
            <numerusform>%Ln Ereignisse, für deren Titel hier kein Platz ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in on them</source>
        <translation>Klicken, um näher heranzugehen</translation>
    </message>
    <message>
        <source>Click to see it</source>
        <translation>Klicken, um es zu zeigen</translation>
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
        <source>Something went wrong inside the program. Your work is kept, and you can go on. Please send this report to the developers, but read it first: it may quote some words of a document.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Arbeit ist gespeichert, und Sie können weitermachen. Bitte schicken Sie diesen Bericht an die Entwickler, aber lesen Sie ihn vorher: Er kann einige Wörter eines Dokuments enthalten.</translation>
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
        <source>&amp;Merge them</source>
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
        <source>&amp;Precision</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Ro&amp;lle</translation>
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
        <source>Events of which a review has doubts, and that nobody has checked yet</source>
        <translation>Ereignisse, an denen beim Durchsehen etwas zweifelhaft ist und die noch niemand geprüft hat</translation>
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
        <source>What is told</source>
        <translation>Was erzählt wird</translation>
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
        <source>role of “{about}”</source>
        <translation>Rolle von „{about}“</translation>
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
        <source>role of %Ln event(s)</source>
        <translation>
            <numerusform>Rolle von %Ln Ereignis</numerusform>
            <numerusform>Rolle von %Ln Ereignissen</numerusform>
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
        <source>merge %Ln event(s)</source>
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
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Für Excel</translation>
    </message>
    <message>
        <source>Guard against formulas</source>
        <translation>Vor Formeln schützen</translation>
    </message>
    <message>
        <source>Hidden events too</source>
        <translation>Auch ausgeblendete Ereignisse</translation>
    </message>
    <message>
        <source>With the documents&apos; texts</source>
        <translation>Mit den Texten der Dokumente</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sheets side by side</source>
        <translation>Blätter nebeneinander</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>one for each document</source>
        <translation>eine für jedes Dokument</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>eine für alle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
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
        <source>Date or beginning</source>
        <translation>Datum oder Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Zusammengelegt mit</translation>
    </message>
    <message>
        <source>Told apart from</source>
        <translation>Unterschieden von</translation>
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
        <source>{path} could not be written to its end and was taken away. Is there room on the disk? Free some space, or choose another folder.</source>
        <translation>{path} ließ sich nicht bis zum Ende schreiben und wurde entfernt. Ist auf dem Datenträger Platz? Geben Sie Speicher frei, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Looking for work that was left</source>
        <translation>Suche nach liegen gebliebener Arbeit</translation>
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
        <source>it is made of more than {most:,} parts</source>
        <translation>sie besteht aus mehr als {most} Teilen</translation>
    </message>
    <message>
        <source>the archive that it is made of is damaged or cut off</source>
        <translation>das Archiv, aus dem sie besteht, ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <translation>ihr Teil {name} fehlt</translation>
    </message>
    <message>
        <source>its part {name} is compressed in a way that is not usual</source>
        <translation>ihr Teil {name} ist auf unübliche Weise komprimiert</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <translation>ihr Teil {name} ist beschädigt</translation>
    </message>
    <message>
        <source>its part {entry} is larger than {part_limit} MB when it is unpacked, or all parts than {limit} MB</source>
        <translation>ihr Teil {entry} ist entpackt größer als {part_limit} MB, oder alle Teile zusammen größer als {limit} MB</translation>
    </message>
    <message>
        <source>it does not say where its content is</source>
        <translation>sie sagt nicht, wo ihr Inhalt steht</translation>
    </message>
    <message>
        <source>Choose a copy of it without copy protection.</source>
        <translation>Wählen Sie eine Ausgabe ohne Kopierschutz.</translation>
    </message>
    <message>
        <source>its text is encrypted by a copy protection</source>
        <translation>ihr Text ist durch einen Kopierschutz verschlüsselt</translation>
    </message>
    <message>
        <source>Open it in the program that it came from and save it anew, or as plain text.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu oder als reinen Text.</translation>
    </message>
    <message>
        <source>Open it with its password and save a copy without one.</source>
        <translation>Öffnen Sie sie mit dem Passwort und speichern Sie eine Kopie ohne.</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a zip archive or office document</source>
        <translation>ein Zip-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text file. Save its text as .txt or .md and open that.</source>
        <translation>{name} ist {what}, keine Textdatei. Speichern Sie den Text als .txt oder .md und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{name} begins as {encoding} text but is damaged at byte {byte}. Open it in a text editor and save it as UTF-8.</source>
        <translation>{name} beginnt als {encoding}-Text, ist aber bei Byte {byte} beschädigt. Öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is in an unknown encoding. Open it in a text editor and save it as UTF-8.</source>
        <translation>{name} hat eine unbekannte Zeichenkodierung. Öffnen Sie die Datei in einem Texteditor und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is no text, and in no format that can be read, or it is damaged. Save its text as .txt, or choose another file.</source>
        <translation>{name} ist kein Text und in keinem Format, das gelesen werden kann, oder beschädigt. Speichern Sie den Text als .txt, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be read: there is too little memory. Close other programs.</source>
        <translation>{path} lässt sich nicht lesen: Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose one or more files in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie eine oder mehrere Dateien darin.</translation>
    </message>
    <message>
        <source>{path} is no file but a pipe or a device. Save what comes from it as a file, or give it to the command line as standard input, which is named -.</source>
        <translation>{path} ist keine Datei, sondern eine Pipe oder ein Gerät. Speichern Sie, was daraus kommt, als Datei, oder geben Sie es der Kommandozeile als Standardeingabe, die - heißt.</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist. Check where it leads.</source>
        <translation>{path} ist eine Verknüpfung mit einer Datei, die es nicht gibt. Prüfen Sie, wohin sie führt.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check its name and place.</source>
        <translation>{path} gibt es nicht. Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; at most {largest} MB can be read. Split it into smaller files.</source>
        <translation>{name} hat {size} MB; höchstens {largest} MB lassen sich lesen. Teilen Sie sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>it is an old spreadsheet (such as .xls)</source>
        <translation>sie ist eine alte Tabellenkalkulation (etwa .xls)</translation>
    </message>
    <message>
        <source>Open it in the program that it came from, or in LibreOffice, and save it as .xlsx or .csv.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, oder in LibreOffice und speichern Sie sie als .xlsx oder .csv.</translation>
    </message>
    <message>
        <source>it is an old presentation (such as .ppt)</source>
        <translation>sie ist eine alte Präsentation (etwa .ppt)</translation>
    </message>
    <message>
        <source>Open it in the program that it came from, or in LibreOffice, and save it as PDF.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, oder in LibreOffice und speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Outlook e-mail</source>
        <translation>Outlook-E-Mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>gespeicherte Webseite</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>it does not begin as files of its kind do</source>
        <translation>sie beginnt nicht wie Dateien ihrer Art</translation>
    </message>
    <message>
        <source>Save it as CSV, with an article a row, or as PDF, and open that.</source>
        <translation>Speichern Sie sie als CSV mit einem Artikel je Zeile oder als PDF und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Save it as PDF, or its text as .txt, and open that.</source>
        <translation>Speichern Sie sie als PDF oder ihren Text als .txt und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>sie ist {what}</translation>
    </message>
    <message>
        <source>Save it anew in Outlook, or its text as .txt, and open that.</source>
        <translation>Speichern Sie sie in Outlook neu oder ihren Text als .txt und öffnen Sie das.</translation>
    </message>
    <message>
        <source>it is damaged, or no e-mail of Outlook</source>
        <translation>sie ist beschädigt oder keine E-Mail von Outlook</translation>
    </message>
    <message>
        <source>it is an old office document (such as .doc)</source>
        <translation>sie ist ein altes Office-Dokument (etwa .doc)</translation>
    </message>
    <message>
        <source>Open it in the program that it came from, or in LibreOffice, and save it as .docx or .odt.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie stammt, oder in LibreOffice und speichern Sie sie als .docx oder .odt.</translation>
    </message>
    <message>
        <source>it holds no page</source>
        <translation>sie enthält keine Seite</translation>
    </message>
    <message>
        <source>it has more parts and lines than any e-mail</source>
        <translation>sie hat mehr Teile und Zeilen als jede E-Mail</translation>
    </message>
    <message>
        <source>its header is longer than that of any e-mail</source>
        <translation>ihr Kopf ist länger als der jeder E-Mail</translation>
    </message>
    <message>
        <source>it has no header lines as an e-mail has</source>
        <translation>sie hat keine Kopfzeilen, wie eine E-Mail sie hat</translation>
    </message>
    <message>
        <source>it is an OpenDocument file, but no text document</source>
        <translation>sie ist eine OpenDocument-Datei, aber kein Textdokument</translation>
    </message>
    <message>
        <source>it does not begin as a PDF file</source>
        <translation>sie beginnt nicht wie eine PDF-Datei</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it has more than {most:,} pages</source>
        <translation>sie hat mehr als {most} Seiten</translation>
    </message>
    <message>
        <source>it has more than {most:,} characters</source>
        <translation>sie hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>its pages are pictures without text</source>
        <translation>ihre Seiten sind Bilder ohne Text</translation>
    </message>
    <message>
        <source>Open it in a program for text recognition (OCR) and save it with the text that was recognised.</source>
        <translation>Öffnen Sie sie in einem Programm für Texterkennung (OCR) und speichern Sie sie mit dem erkannten Text.</translation>
    </message>
    <message>
        <source>a part of it is packed twice, which no program does</source>
        <translation>ein Teil von ihr ist zweimal gepackt, was kein Programm tut</translation>
    </message>
    <message>
        <source>a part of it is larger than {most} MB when it is unpacked</source>
        <translation>ein Teil von ihr ist entpackt größer als {most} MB</translation>
    </message>
    <message>
        <source>a part of it has more than {most} MB of text</source>
        <translation>ein Teil von ihr hat mehr als {most} MB Text</translation>
    </message>
    <message>
        <source>it has more than {most} large parts that are not packed</source>
        <translation>sie hat mehr als {most} große ungepackte Teile</translation>
    </message>
    <message>
        <source>it was cut off before the end of its text</source>
        <translation>sie wurde vor dem Ende ihres Textes abgeschnitten</translation>
    </message>
    <message>
        <source>{name} holds no text. A TimeML file has its article in a TEXT element.</source>
        <translation>{name} enthält keinen Text. Eine TimeML-Datei hat ihren Artikel in einem TEXT-Element.</translation>
    </message>
    <message>
        <source>no text is in it, or none that is whole</source>
        <translation>es steht kein Text darin, oder keiner, der ganz ist</translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>{path} holds {size} MB of articles; at most {largest} MB are read at once. Read it in partitions: timeline-app tag {path} --format parquet --to FOLDER</source>
        <translation>{path} enthält {size} MB Artikel; höchstens {largest} MB werden auf einmal gelesen. Lesen Sie sie in Teilen: timeline-app tag {path} --format parquet --to ORDNER</translation>
    </message>
    <message>
        <source>{path} cannot be read as Parquet: {reason}. Save it anew.</source>
        <translation>{path} lässt sich nicht als Parquet lesen – {reason}. Speichern Sie die Datei neu.</translation>
    </message>
    <message>
        <source>{name} is empty. Choose a file that holds an article.</source>
        <translation>{name} ist leer. Wählen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>Unpack it with another program and open the files that were in it.</source>
        <translation>Entpacken Sie sie mit einem anderen Programm und öffnen Sie die Dateien, die darin waren.</translation>
    </message>
    <message>
        <source>{path} holds no article that can be read. Choose an archive with articles in it.</source>
        <translation>{path} enthält keinen Artikel, der sich lesen lässt. Wählen Sie ein Archiv mit Artikeln darin.</translation>
    </message>
    <message>
        <source>{count} archives lie in each other there</source>
        <translation>{count} Archive liegen dort ineinander</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. {advice}</source>
        <translation>{name} lässt sich nicht lesen – {reason}. {advice}</translation>
    </message>
    <message>
        <source>it holds no e-mail</source>
        <translation>sie enthält keine E-Mail</translation>
    </message>
    <message>
        <source>{path} is an empty workbook. Choose one with articles in it.</source>
        <translation>{path} ist eine leere Arbeitsmappe. Wählen Sie eine mit Artikeln darin.</translation>
    </message>
    <message>
        <source>it does not begin as a workbook</source>
        <translation>sie beginnt nicht wie eine Arbeitsmappe</translation>
    </message>
    <message>
        <source>line {line} is no object of JSON</source>
        <translation>Zeile {line} ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON lines: {reason}. Write one object a line.</source>
        <translation>{path} lässt sich nicht als JSON-Zeilen lesen: {reason}. Schreiben Sie ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>{path} is read without what is no object of JSON, in line {lines}. Write one object a line.</source>
        <translation>{path} wird ohne das gelesen, was kein JSON-Objekt ist, in Zeile {lines}. Schreiben Sie ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON: its lists and objects are nested too deep. Write a list of objects.</source>
        <translation>{path} lässt sich nicht als JSON lesen: Die Listen und Objekte darin sind zu tief verschachtelt. Schreiben Sie eine Liste von Objekten.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON: it is damaged, or no JSON. Save it anew.</source>
        <translation>{path} ist nicht als JSON zu lesen: Die Datei ist beschädigt oder kein JSON. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>{path} is JSON without a list of articles. Write a list of objects.</source>
        <translation>{path} ist JSON ohne eine Liste von Artikeln. Schreiben Sie eine Liste von Objekten.</translation>
    </message>
    <message>
        <source>{name} cannot be read as {format}: {reason}. {advice}</source>
        <translation>{name} lässt sich nicht als {format} lesen – {reason}. {advice}</translation>
    </message>
    <message>
        <source>it does not begin as RTF</source>
        <translation>sie beginnt nicht wie RTF</translation>
    </message>
    <message>
        <source>it has more than {most} MB of text without its pictures</source>
        <translation>sie hat auch ohne ihre Bilder mehr als {most} MB Text</translation>
    </message>
    <message>
        <source>its groups are nested more than {most:,} deep</source>
        <translation>ihre Gruppen sind mehr als {most}-fach geschachtelt</translation>
    </message>
    <message>
        <source>its part {name} defines entities, which honest files of its kind do not</source>
        <translation>ihr Teil {name} definiert Entitäten, was ehrliche Dateien dieser Art nicht tun</translation>
    </message>
    <message>
        <source>its part {name} has more than {most:,} tags and attributes</source>
        <translation>ihr Teil {name} hat mehr als {most} Tags und Attribute</translation>
    </message>
    <message>
        <source>the page has more than {most} MB of text and tags</source>
        <translation>die Seite hat mehr als {most} MB Text und Tags</translation>
    </message>
    <message>
        <source>it has more than {most:,} tags, which no article has</source>
        <translation>sie hat mehr als {most} Tags, was kein Artikel hat</translation>
    </message>
    <message>
        <source>it has more than {most:,} attributes, which no article has</source>
        <translation>sie hat mehr als {most} Attribute, was kein Artikel hat</translation>
    </message>
    <message>
        <source>its tags are nested more than {most:,} deep, which no article does</source>
        <translation>ihre Tags sind mehr als {most}-fach geschachtelt, was kein Artikel tut</translation>
    </message>
    <message>
        <source>no page can be made of it</source>
        <translation>aus ihr lässt sich keine Seite machen</translation>
    </message>
    <message>
        <source>it has no text as a Word document has</source>
        <translation>sie hat keinen Text, wie ein Word-Dokument ihn hat</translation>
    </message>
    <message>
        <source>it is an archive, but no Word document</source>
        <translation>sie ist ein Archiv, aber kein Word-Dokument</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <source>{path} is no regular file and cannot be replaced. Choose the name of a file.</source>
        <translation>{path} ist keine gewöhnliche Datei und lässt sich nicht ersetzen. Wählen Sie den Namen einer Datei.</translation>
    </message>
    <message>
        <source>{path} cannot be written: it is protected against changes. Choose another name, or take its protection away.</source>
        <translation>{path} lässt sich nicht schreiben: Die Datei ist gegen Änderungen geschützt. Wählen Sie einen anderen Namen, oder heben Sie den Schutz auf.</translation>
    </message>
    <message>
        <source>“{cell}” is no date that can be read; write it as 2021-07-02.</source>
        <translation>„{cell}“ ist kein lesbares Datum; schreiben Sie es wie 2021-07-02.</translation>
    </message>
    <message>
        <source>the end, {cell}, is before the start.</source>
        <translation>das Ende, {cell}, liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>“{cell}” is no granularity; write day, month or year, for example.</source>
        <translation>„{cell}“ ist keine Genauigkeit; schreiben Sie zum Beispiel day, month oder year.</translation>
    </message>
    <message>
        <source>“{cell}” is no timex_mod; write APPROX, for example, or leave it empty.</source>
        <translation>„{cell}“ ist kein timex_mod; schreiben Sie zum Beispiel APPROX, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>„{cell}“ ist weder yes noch no.</translation>
    </message>
    <message>
        <source>“{cell}” is no role; write happening, plan, state or mention.</source>
        <translation>„{cell}“ ist keine Rolle; schreiben Sie happening, plan, state oder mention.</translation>
    </message>
    <message>
        <source>the event {cell} was told in a row before; that one counts.</source>
        <translation>das Ereignis {cell} steht schon in einer Zeile davor; die gilt.</translation>
    </message>
    <message>
        <source>the document “{cell}” is not open.</source>
        <translation>das Dokument „{cell}“ ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>it names no place in a text: document, char_start and char_end are needed for a new event.</source>
        <translation>sie nennt keine Stelle in einem Text: Ein neues Ereignis braucht document, char_start und char_end.</translation>
    </message>
    <message>
        <source>the document has other words than “{cell}” at this place.</source>
        <translation>das Dokument hat an dieser Stelle andere Wörter als „{cell}“.</translation>
    </message>
    <message>
        <source>{path} is no table of events that this program wrote: the columns {names} do not say which events they are of. Open it as a document of its own instead.</source>
        <translation>{path} ist keine Tabelle, die dieses Programm geschrieben hat: Die Spalten {names} sagen nicht, zu welchen Ereignissen sie gehören. Öffnen Sie sie stattdessen als eigenes Dokument.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}. Save it as CSV anew.</source>
        <translation>{path} lässt sich nicht als Tabelle lesen: {reason}. Speichern Sie sie neu als CSV.</translation>
    </message>
    <message>
        <source>Leave columns out that hold nothing of articles or events, or choose another table.</source>
        <translation>Lassen Sie Spalten weg, in denen nichts von Artikeln oder Ereignissen steht, oder wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Put texts of that length into files of their own, or choose another table.</source>
        <translation>Legen Sie so lange Texte in eigene Dateien, oder wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table: {reason}. {advice}</source>
        <translation>{path} lässt sich nicht als Tabelle lesen: {reason}. {advice}</translation>
    </message>
    <message>
        <source>row {row} has more than {most:,} columns</source>
        <translation>Zeile {row} hat mehr als {most} Spalten</translation>
    </message>
    <message>
        <source>a cell has more than {most:,} characters</source>
        <translation>eine Zelle hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>line {line} has more than {most:,} characters</source>
        <translation>Textzeile {line} hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>{path} has no row with the names of its columns. Give each column a name in row 1.</source>
        <translation>{path} hat keine Zeile mit den Namen der Spalten. Geben Sie jeder Spalte in Zeile 1 einen Namen.</translation>
    </message>
    <message>
        <source>A PNG of {wide} × {high} pixels is too large. Choose a smaller paper, fewer sheets, or PDF or SVG.</source>
        <translation>Ein PNG von {wide} × {high} Pixeln ist zu groß. Wählen Sie kleineres Papier, weniger Blätter oder PDF oder SVG.</translation>
    </message>
    <message>
        <source>{path} has no columns. Choose a table with events in it.</source>
        <translation>{path} hat keine Spalten. Wählen Sie eine Tabelle, in der Ereignisse stehen.</translation>
    </message>
    <message>
        <source>{path} needs a column of dates. Say which of {names} it is.</source>
        <translation>{path} braucht eine Spalte mit Daten. Sagen Sie, welche von {names} es ist.</translation>
    </message>
    <message>
        <source>{path} has no rows but the names of its columns. Choose a table with events in it.</source>
        <translation>{path} hat außer den Namen der Spalten keine Zeilen. Wählen Sie eine Tabelle mit Ereignissen darin.</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{path} is Parquet, for which the package pyarrow is needed. The extra “parquet” brings it, and so does: pip install pyarrow</source>
        <translation>{path} ist Parquet; dafür wird das Paket pyarrow gebraucht. Der Zusatz „parquet“ bringt es mit, ebenso: pip install pyarrow</translation>
    </message>
    <message>
        <source>{path} was changed after it was opened. Open the folder again to see what it holds now.</source>
        <translation>{path} wurde verändert, nachdem es geöffnet wurde. Öffnen Sie den Ordner noch einmal, um zu sehen, was es jetzt enthält.</translation>
    </message>
    <message>
        <source>{path} is no regular file. Take it out of the folder.</source>
        <translation>{path} ist keine gewöhnliche Datei. Nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut off. Delete it, then run the command again that made this folder: it makes what is missing and nothing else.</source>
        <translation>{path} ist beschädigt oder wurde abgeschnitten. Löschen Sie die Datei und rufen Sie den Befehl noch einmal auf, der diesen Ordner gemacht hat: Er macht, was fehlt, und sonst nichts.</translation>
    </message>
    <message>
        <source>{path} is damaged or was cut off. Make it anew, or take it out of the folder.</source>
        <translation>{path} ist beschädigt oder wurde abgeschnitten. Erzeugen Sie die Datei neu, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>Check the drive or the network that it is on, then try again.</source>
        <translation>Prüfen Sie das Laufwerk oder das Netz, auf dem es liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>Sie haben keine Berechtigung dafür</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte und die des Ordners.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the permissions.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ändern Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Free some space on it.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Free some space on it, or choose a folder on another one.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen Ordner auf einem anderen.</translation>
    </message>
    <message>
        <source>the drive or the network failed</source>
        <translation>das Laufwerk oder das Netz hat versagt</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt sie gerade</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>es sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>eine solche Datei oder einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Legen Sie erst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>what its path takes for a folder is none</source>
        <translation>was im Pfad als Ordner steht, ist keiner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose one or more files in it.</source>
        <translation>Wählen Sie eine oder mehrere Dateien darin.</translation>
    </message>
    <message>
        <source>Choose the name of a file in it.</source>
        <translation>Wählen Sie den Namen einer Datei darin.</translation>
    </message>
    <message>
        <source>something else has that name</source>
        <translation>etwas anderes heißt schon so</translation>
    </message>
    <message>
        <source>its links lead round in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>Check where the links lead.</source>
        <translation>Prüfen Sie, wohin die Verknüpfungen führen.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>no file can have this name here</source>
        <translation>so kann hier keine Datei heißen</translation>
    </message>
    <message>
        <source>the system does not take it</source>
        <translation>das System nimmt das nicht an</translation>
    </message>
    <message>
        <source>it would be larger than files may be there</source>
        <translation>sie würde größer, als Dateien dort sein dürfen</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or write less into one file.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger, oder schreiben Sie weniger in eine Datei.</translation>
    </message>
    <message>
        <source>its drive can only be read</source>
        <translation>das Laufwerk lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Choose a folder on another drive.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. {advice}</source>
        <translation>{path} lässt sich nicht lesen – {reason}. {advice}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. {advice}</source>
        <translation>{path} lässt sich nicht schreiben – {reason}. {advice}</translation>
    </message>
    <message>
        <source>{path} could not be read to its end: {reason}. Check the drive or the network that it is on, then try again.</source>
        <translation>{path} konnte nicht zu Ende gelesen werden: {reason}. Prüfen Sie das Laufwerk oder Netzwerk, auf dem die Datei liegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{path} is not complete: part {number} is missing ({count} in all), so there are articles whose events are not shown. Run the command again that made this folder: it makes what is missing and nothing else.</source>
        <translation>{path} ist nicht vollständig: Teil {number} fehlt (insgesamt {count}), also gibt es Artikel, deren Ereignisse nicht gezeigt werden. Führen Sie den Befehl noch einmal aus, der diesen Ordner angelegt hat: Er legt an, was fehlt, und sonst nichts.</translation>
    </message>
    <message>
        <source>{path} is no table of events: it has no column {names}. Make it anew with: timeline-app tag ARTICLES --format parquet --to FOLDER; or take it out of the folder.</source>
        <translation>{path} ist keine Tabelle von Ereignissen: Die Spalte {names} fehlt. Legen Sie die Datei neu an mit: timeline-app tag ARTIKEL --format parquet --to ORDNER; oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>{path} is no table of events: it has the column {name} more than once. Take the file out of the folder, or write it as Timeline does.</source>
        <translation>{path} ist keine Tabelle von Ereignissen: Die Spalte {name} ist mehrfach da. Nehmen Sie die Datei aus dem Ordner, oder schreiben Sie sie so wie Timeline.</translation>
    </message>
    <message>
        <source>In {path} the column {name} holds {found}, not {kind}. Take the file out of the folder, or write it as Timeline does.</source>
        <translation>In {path} enthält die Spalte {name} {found} statt: {kind}. Nehmen Sie die Datei aus dem Ordner, oder schreiben Sie sie so, wie Timeline es tut.</translation>
    </message>
    <message>
        <source>a day, such as 2021-07-02</source>
        <translation>ein Tag wie 2021-07-02</translation>
    </message>
    <message>
        <source>a number from 1 to {most}</source>
        <translation>eine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>{option} cannot be {value}; give {kinds}.</source>
        <translation>{option} kann nicht {value} sein; geben Sie an: {kinds}.</translation>
    </message>
    <message>
        <source>{format} has no option {names}; those that it has: {told}.</source>
        <translation>{format} hat keine Option {names}; es gibt: {told}.</translation>
    </message>
    <message>
        <source>--first {first} is after --last {last}: nothing would be seen.</source>
        <translation>--first {first} liegt nach --last {last}: Es wäre nichts zu sehen.</translation>
    </message>
    <message>
        <source>{path} takes one document as {format}, not {count}: each becomes a file of its own. Name a folder that exists.</source>
        <translation>{path} nimmt als {format} ein Dokument auf, nicht {count}: Jedes wird eine eigene Datei. Nennen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>{path} has an ending that no format has. Choose one of {endings}, or name the format.</source>
        <translation>{path} hat eine Endung, die kein Format hat. Wählen Sie eine von {endings}, oder nennen Sie das Format.</translation>
    </message>
    <message>
        <source>write what was left out of the timeline as well</source>
        <translation>auch schreiben, was auf der Zeitleiste ausgelassen ist</translation>
    </message>
    <message>
        <source>language of dates and headings</source>
        <translation>Sprache der Daten und Überschriften</translation>
    </message>
    <message>
        <source>columns to write, in this order; &apos;all&apos; for all there are</source>
        <translation>die Spalten, in dieser Reihenfolge; „all“ für alle, die es gibt</translation>
    </message>
    <message>
        <source>{path} has the ending of the text that belongs to it. Name it with {ending}.</source>
        <translation>{path} hat die Endung des Textes, der dazugehört. Geben Sie der Datei die Endung {ending}.</translation>
    </message>
    <message>
        <source>{path} is there and holds something else, but belongs to {format}. Choose another name.</source>
        <translation>{path} gibt es schon, mit anderem Inhalt, gehört aber zu {format}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>events to write, by what the text tells of them; &apos;all&apos; for all</source>
        <translation>welche Ereignisse, nach dem, was der Text von ihnen erzählt; „all“ für alle</translation>
    </message>
    <message>
        <source>what stands between cells; auto: a comma, for Excel a semicolon where this system writes 1,5</source>
        <translation>was zwischen Zellen steht; auto: ein Komma, für Excel ein Semikolon, wo dieses System 1,5 schreibt</translation>
    </message>
    <message>
        <source>begin with the mark by which Excel knows UTF-8, and keep to its limits</source>
        <translation>mit dem Zeichen beginnen, an dem Excel UTF-8 erkennt, und seine Grenzen einhalten</translation>
    </message>
    <message>
        <source>put an apostrophe before texts that a spreadsheet would run as a formula</source>
        <translation>einen Apostroph vor Texte setzen, die eine Tabellenkalkulation als Formel ausführte</translation>
    </message>
    <message>
        <source>of a screen, or a sheet of paper lying on its long side</source>
        <translation>eines Bildschirms oder eines Blatts im Querformat</translation>
    </message>
    <message>
        <source>sheets of paper side by side, for a wall; in PDF each is a page</source>
        <translation>Blätter nebeneinander, für eine Wand; in PDF ist jedes eine Seite</translation>
    </message>
    <message>
        <source>a lane for each document, or one for all</source>
        <translation>eine Spur für jedes Dokument oder eine für alle</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>first day to be seen; else that of the first event</source>
        <translation>erster Tag, der zu sehen ist; sonst der des ersten Ereignisses</translation>
    </message>
    <message>
        <source>last day to be seen; else that of the last event</source>
        <translation>letzter Tag, der zu sehen ist; sonst der des letzten Ereignisses</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>One row an event, for spreadsheets and statistics; what is changed there can come back.</source>
        <translation>Eine Zeile je Ereignis, für Tabellenkalkulation und Statistik; was dort geändert wird, kann zurückkommen.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>One row an event with real dates, for Excel and LibreOffice.</source>
        <translation>Eine Zeile je Ereignis mit echten Daten, für Excel und LibreOffice.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Everything that was found and changed, for programs; it can come back.</source>
        <translation>Alles, was gefunden und geändert wurde, für Programme; es kann zurückkommen.</translation>
    </message>
    <message>
        <source>write the documents&apos; whole texts as well</source>
        <translation>auch die ganzen Texte der Dokumente schreiben</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>One event a line as JSON, for databases and the tools of data analysis.</source>
        <translation>Je Zeile ein Ereignis als JSON, für Datenbanken und Werkzeuge der Datenanalyse.</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Linked data in the words of schema.org, for web sites, catalogues and knowledge graphs.</source>
        <translation>Verknüpfte Daten in den Begriffen von schema.org, für Webseiten, Kataloge und Wissensgraphen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Entries for Outlook, Thunderbird and other calendars (iCalendar).</source>
        <translation>Einträge für Outlook, Thunderbird und andere Kalender (iCalendar).</translation>
    </message>
    <message>
        <source>day that the entries are said to be made on; else that of publication</source>
        <translation>Tag, an dem die Einträge erstellt sein sollen; sonst der der Veröffentlichung</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>A chronology to read and to print, each event with its sentence, its source and why this date.</source>
        <translation>Eine Chronik zum Lesen und Drucken, jedes Ereignis mit Satz, Quelle und Begründung des Datums.</translation>
    </message>
    <message>
        <source>Interactive page</source>
        <translation>Interaktive Seite</translation>
    </message>
    <message>
        <source>The timeline in one file for any browser, to zoom, search and filter without this program.</source>
        <translation>Die Zeitleiste in einer Datei für jeden Browser, mit Zoom, Suche und Filtern, ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The same chronology as a plain text with marks, for editors and wikis.</source>
        <translation>Dieselbe Chronik als Text mit Auszeichnung, für Editoren und Wikis.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>The same chronology for Word and LibreOffice, with a footnote to the source of each sentence.</source>
        <translation>Dieselbe Chronik für Word und LibreOffice, mit einer Fußnote zur Quelle jedes Satzes.</translation>
    </message>
    <message>
        <source>TimelineJS spreadsheet</source>
        <translation>TimelineJS-Tabelle</translation>
    </message>
    <message>
        <source>Rows for the spreadsheet of Knight Lab&apos;s TimelineJS, which shows them on a web page.</source>
        <translation>Zeilen für die Tabelle von TimelineJS (Knight Lab), das sie auf einer Webseite zeigt.</translation>
    </message>
    <message>
        <source>TimelineJS JSON</source>
        <translation>TimelineJS-JSON</translation>
    </message>
    <message>
        <source>The same as a file that TimelineJS reads without a spreadsheet.</source>
        <translation>Dasselbe als Datei, die TimelineJS ohne Tabelle liest.</translation>
    </message>
    <message>
        <source>Timesketch table</source>
        <translation>Timesketch-Tabelle</translation>
    </message>
    <message>
        <source>Rows for Timesketch, in which forensic analysts compare timelines.</source>
        <translation>Zeilen für Timesketch, in dem forensische Ermittler Zeitleisten vergleichen.</translation>
    </message>
    <message>
        <source>Timesketch JSON lines</source>
        <translation>Timesketch-JSON-Zeilen</translation>
    </message>
    <message>
        <source>The same with every text exactly as it is.</source>
        <translation>Dasselbe, jeder Text genau so, wie er ist.</translation>
    </message>
    <message>
        <source>Markwhen</source>
        <translation>Markwhen</translation>
    </message>
    <message>
        <source>A timeline as plain text, for markwhen in editors and on the web.</source>
        <translation>Eine Zeitleiste als einfacher Text, für Markwhen in Editoren und im Web.</translation>
    </message>
    <message>
        <source>Aeon Timeline table</source>
        <translation>Aeon-Timeline-Tabelle</translation>
    </message>
    <message>
        <source>Rows for Aeon Timeline, in which writers and lawyers lay out stories and cases.</source>
        <translation>Zeilen für Aeon Timeline, in dem Autoren und Juristen Geschichten und Fälle ausbreiten.</translation>
    </message>
    <message>
        <source>Parquet table</source>
        <translation>Parquet-Tabelle</translation>
    </message>
    <message>
        <source>Typed columns for pandas, Polars, DuckDB, Spark and R, of any number of events.</source>
        <translation>Spalten mit Typen für pandas, Polars, DuckDB, Spark und R, für beliebig viele Ereignisse.</translation>
    </message>
    <message>
        <source>SVG picture</source>
        <translation>SVG-Bild</translation>
    </message>
    <message>
        <source>The timeline as shapes that stay sharp at any size, with its fonts in it.</source>
        <translation>Die Zeitleiste als Formen, die in jeder Größe scharf bleiben, mit den Schriften darin.</translation>
    </message>
    <message>
        <source>PDF picture</source>
        <translation>PDF-Bild</translation>
    </message>
    <message>
        <source>The timeline to print, on one sheet or several side by side; its text can be selected.</source>
        <translation>Die Zeitleiste zum Drucken, auf einem Blatt oder mehreren nebeneinander; der Text lässt sich markieren.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>The timeline as pixels, for slides and messages.</source>
        <translation>Die Zeitleiste als Pixel, für Folien und Nachrichten.</translation>
    </message>
    <message>
        <source>TimeML</source>
        <translation>TimeML</translation>
    </message>
    <message>
        <source>A document&apos;s whole text with every time expression marked in it, for research.</source>
        <translation>Der ganze Text eines Dokuments, jede Zeitangabe darin ausgezeichnet, für die Forschung.</translation>
    </message>
    <message>
        <source>Annotations for brat</source>
        <translation>Auszeichnungen für brat</translation>
    </message>
    <message>
        <source>Time expressions as brat&apos;s standoff annotation, with their text in a file beside it.</source>
        <translation>Zeitangaben als Auszeichnungen für brat, mit ihrem Text in einer Datei daneben.</translation>
    </message>
    <message>
        <source>UIMA CAS</source>
        <translation>UIMA CAS</translation>
    </message>
    <message>
        <source>The text with a layer of TIMEX3 for INCEpTION and other tools; its types in a file beside it.</source>
        <translation>Der Text mit einer Ebene TIMEX3 für INCEpTION und andere Werkzeuge; deren Typen in einer Datei daneben.</translation>
    </message>
    <message>
        <source>the table of events is incomplete ({reason})</source>
        <translation>die Tabelle der Ereignisse ist unvollständig ({reason})</translation>
    </message>
    <message>
        <source>the columns of the table of events do not fit together</source>
        <translation>die Spalten der Ereignistabelle passen nicht zusammen</translation>
    </message>
    <message>
        <source>{path} was changed by another program or window. Nothing was written over it; save your work under another name.</source>
        <translation>{path} wurde von einem anderen Programm oder Fenster geändert. Es wurde nichts überschrieben; speichern Sie Ihre Arbeit unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a workspace file in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie eine Arbeitsmappe darin.</translation>
    </message>
    <message>
        <source>{path} is no regular file. Choose a workspace file.</source>
        <translation>{path} ist keine gewöhnliche Datei. Wählen Sie eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{path} is no workspace of this program. Open articles with File ▸ Open.</source>
        <translation>{path} ist keine Arbeitsmappe dieses Programms. Artikel öffnen Sie mit Datei ▸ Öffnen.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, no workspace.</source>
        <translation>{path} ist eine Datenbank eines anderen Programms, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program (format {version}; this one reads up to {newest}). Update the program to open it. The file was not changed.</source>
        <translation>{path} stammt von einer neueren Version dieses Programms (Format {version}; diese liest bis {newest}). Aktualisieren Sie das Programm, um sie zu öffnen. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>{path} is a workspace and comes alone: leave the other files out, or open them in it.</source>
        <translation>{path} ist eine Arbeitsmappe und kommt allein: Lassen Sie die anderen Dateien weg, oder öffnen Sie sie darin.</translation>
    </message>
    <message>
        <source>a workspace is exported as it is; {flags} can only be said of articles.</source>
        <translation>eine Arbeitsmappe wird exportiert, wie sie ist; {flags} gilt nur für Artikel.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path} is a workspace, not an article. Export it: timeline-app export {quoted} --to {out}</source>
        <translation>{path} ist eine Arbeitsmappe und kein Artikel. Exportieren Sie sie: timeline-app export {quoted} --to {out}</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. The settings are those of a new user.</source>
        <translation>{path} lässt sich nicht lesen: {reason}. Die Einstellungen sind die eines neuen Nutzers.</translation>
    </message>
    <message>
        <source>{path} is no TOML file: {error}. The settings are those of a new user.</source>
        <translation>{path} ist keine TOML-Datei: {error}. Die Einstellungen sind die eines neuen Nutzers.</translation>
    </message>
    <message>
        <source>{path}: {name} {fault}. It has its default instead.</source>
        <translation>{path}: {name} {fault}. Stattdessen gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>must be one of {values}</source>
        <translation>muss eines sein von {values}</translation>
    </message>
    <message>
        <source>must lie between 0 and 64</source>
        <translation>muss zwischen 0 und 64 liegen</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}. Check its folder.</source>
        <translation>{path} lässt sich nicht benutzen: {reason}. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or save under another name on another disk.</source>
        <translation>der Datenträger ist voll. Schaffen Sie Platz, oder speichern Sie unter anderem Namen auf einem anderen.</translation>
    </message>
    <message>
        <source>the file or its folder may not be written to. Save under another name.</source>
        <translation>in die Datei oder ihren Ordner darf nicht geschrieben werden. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened. Is the drive still there?</source>
        <translation>die Datei oder ihr Ordner lässt sich nicht öffnen. Ist das Laufwerk noch da?</translation>
    </message>
    <message>
        <source>the drive failed to read or write. Is it still there, and has it room?</source>
        <translation>das Laufwerk konnte nicht lesen oder schreiben. Ist es noch da, und hat es Platz?</translation>
    </message>
    <message>
        <source>another program keeps the file locked. Close it there and try again.</source>
        <translation>ein anderes Programm hält die Datei gesperrt. Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the file is damaged.</source>
        <translation>die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the file is damaged or no workspace.</source>
        <translation>die Datei ist beschädigt oder keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>a change by hand ({key}) is damaged and was left out</source>
        <translation>eine Änderung von Hand ({key}) ist beschädigt und fehlt</translation>
    </message>
    <message>
        <source>its text or its table of events is damaged</source>
        <translation>der Text oder die Ereignistabelle ist beschädigt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}</source>
        <translation>{name} war nicht zu lesen: {reason}</translation>
    </message>
    <message>
        <source>the file is gone: it was moved, renamed, replaced or deleted while it was open. Look for it in its folder, in other folders and in the wastebasket, or save under another name.</source>
        <translation>Die Datei ist nicht mehr da: Sie wurde verschoben, umbenannt, ersetzt oder gelöscht, während sie geöffnet war. Suchen Sie sie in ihrem Ordner, in anderen Ordnern und im Papierkorb, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>how the window showed the workspace is damaged and was left out</source>
        <translation>wie das Fenster die Arbeitsmappe zeigte, ist beschädigt und wurde weggelassen</translation>
    </message>
    <message>
        <source>a page or a part of the text lies outside it</source>
        <translation>eine Seite oder ein Teil des Textes liegt außerhalb von ihm</translation>
    </message>
    <message>
        <source>an expression ends before it begins</source>
        <translation>ein Ausdruck endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the list of changes by hand was damaged, and was made anew from the steps without a loss</source>
        <translation>die Liste der Änderungen von Hand war beschädigt und wurde ohne Verlust aus den Schritten neu gebildet</translation>
    </message>
    <message>
        <source>what the file says about itself as a whole is damaged</source>
        <translation>was die Datei über sich als Ganzes sagt, ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the file is missing</source>
        <translation>ein Teil der Datei fehlt</translation>
    </message>
    <message>
        <source>some changes by hand are lost</source>
        <translation>einige Änderungen von Hand sind verloren</translation>
    </message>
    <message>
        <source>an event added by hand ({key}) lies outside its text</source>
        <translation>ein von Hand hinzugefügtes Ereignis ({key}) liegt außerhalb seines Textes</translation>
    </message>
    <message>
        <source>the record of the steps is incomplete</source>
        <translation>die Aufzeichnung der Schritte ist unvollständig</translation>
    </message>
    <message>
        <source>step {number} of {count} is damaged and was set aside, with all that can be undone or done again only through it</source>
        <translation>Schritt {number} von {count} ist beschädigt und wurde beiseitegelegt, mit allem, was sich nur durch ihn hindurch zurücknehmen oder wiederholen lässt</translation>
    </message>
    <message>
        <source>a date lies too far away</source>
        <translation>ein Datum liegt zu weit entfernt</translation>
    </message>
    <message>
        <source>an expression has a number that none can have</source>
        <translation>ein Ausdruck hat eine Nummer, die keiner haben kann</translation>
    </message>
    <message>
        <source>document {number} is in no file that could be read</source>
        <translation>Dokument {number} ist in keiner Datei, die sich lesen ließe</translation>
    </message>
    <message>
        <source>Reading closed documents</source>
        <translation>Geschlossene Dokumente werden gelesen</translation>
    </message>
    <message>
        <source>What was damaged is kept in {path}.</source>
        <translation>Das Beschädigte ist in {path} aufbewahrt.</translation>
    </message>
    <message>
        <source>a part of the file cannot be read ({table})</source>
        <translation>ein Teil der Datei lässt sich nicht lesen ({table})</translation>
    </message>
    <message>
        <source>a part is missing or damaged ({reason})</source>
        <translation>ein Teil fehlt oder ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>an expression lies outside the text</source>
        <translation>ein Ausdruck liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>a code of {name} is unknown</source>
        <translation>ein Code von {name} ist unbekannt</translation>
    </message>
    <message>
        <source>a sentence lies outside the text</source>
        <translation>ein Satz liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>{path} holds no article that can be read. Choose a folder with articles in it.</source>
        <translation>{path} enthält keinen lesbaren Artikel. Wählen Sie einen Ordner mit Artikeln.</translation>
    </message>
    <message>
        <source>Saving stopped because of a mistake in the program ({error}). Save the workspace under another name.</source>
        <translation>Das Speichern endete wegen eines Fehlers im Programm ({error}). Speichern Sie die Arbeitsmappe unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>alle Dokumente</translation>
    </message>
    <message>
        <source>the events that are shown</source>
        <translation>die gezeigten Ereignisse</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>alle Ereignisse</translation>
    </message>
    <message>
        <source>2021-07-02, or empty</source>
        <translation>2021-07-02 oder leer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>Open a table of events</source>
        <translation>Tabelle von Ereignissen öffnen</translation>
    </message>
    <message>
        <source>{name} becomes a document: a paragraph for each row.</source>
        <translation>{name} wird ein Dokument: ein Absatz für jede Zeile.</translation>
    </message>
    <message>
        <source>as the dates tell</source>
        <translation>wie die Daten es zeigen</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2021</source>
        <translation>Daten wie 3/4/2021</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>No column was chosen. Choose among {names}.</source>
        <translation>Es wurde keine Spalte gewählt. Zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>There is no column {missing}. Choose among {names}.</source>
        <translation>Eine Spalte {missing} gibt es nicht. Zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Manual of Timeline</source>
        <translation>Handbuch von Timeline</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Nothing in the manual has all these words.</source>
        <translation>Keine Stelle des Handbuchs enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Every date of the article is a mark</source>
        <translation>Jedes Datum des Artikels ist ein Zeichen</translation>
    </message>
    <message>
        <source>A mark is as wide as the time that the text names: a year is wide, a day is narrow, and from afar a dot. The wheel zooms, dragging moves along. Click a mark: that is the next step.</source>
        <translation>Ein Zeichen ist so breit wie die Zeit, die der Text nennt: ein Jahr breit, ein Tag schmal und von Weitem ein Punkt. Das Mausrad vergrößert, Ziehen verschiebt. Klicken Sie ein Zeichen an: Das ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>Here stands what the words mean, what they count from, and the sentence. The same sentence is lit up in the text. A click on marked words there, or on a row of the table, does the same.</source>
        <translation>Hier steht, was die Wörter bedeuten, wovon aus gezählt wird, und der Satz. Derselbe Satz leuchtet im Text auf. Ein Klick auf markierte Wörter dort oder auf eine Zeile der Tabelle bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Correct it, and take it with you</source>
        <translation>Berichtigen und mitnehmen</translation>
    </message>
    <message>
        <source>Change here what is wrong, or hide it. Every step is saved by itself and can be undone. The File menu exports tables, calendars and pictures. F1 opens the manual.</source>
        <translation>Ändern Sie hier, was falsch ist, oder blenden Sie es aus. Jeder Schritt wird von selbst gespeichert und lässt sich zurücknehmen. Im Menü Datei exportieren Sie Tabellen, Kalender und Bilder. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{name} could not be read: its analysis ended unexpectedly (exit code {code}); there may be too little memory. Close other programs, or try a shorter text.</source>
        <translation>{name} konnte nicht gelesen werden: Die Auswertung endete unerwartet (Code {code}); vielleicht fehlt es an Arbeitsspeicher. Schließen Sie andere Programme, oder versuchen Sie es mit einem kürzeren Text.</translation>
    </message>
    <message>
        <source>The analysis ended unexpectedly (exit code {code}); there may be too little memory. Close other programs, then try again.</source>
        <translation>Die Auswertung endete unerwartet (Code {code}); vielleicht fehlt es an Arbeitsspeicher. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Beside {path} lay {journal}, which belongs to another workspace (or an earlier copy of this one): it can undo a change that was cut off there. It was not used here. Nothing of it is lost: it is called {kept} now. If you know its workspace, put it beside that before you open it, by that workspace&apos;s name with {ending} at the end.</source>
        <translation>Neben {path} lag {journal}; die Datei gehört zu einer anderen Arbeitsmappe (oder zu einer früheren Kopie von dieser): Mit ihr lässt sich eine dort abgebrochene Änderung zurücknehmen. Hier wurde sie nicht verwendet. Nichts davon ist verloren: Sie heißt jetzt {kept}. Wenn Sie ihre Arbeitsmappe kennen, legen Sie sie neben diese, bevor Sie sie öffnen, mit deren Namen und {ending} am Ende.</translation>
    </message>
    <message>
        <source>Beside {path} lies {journal}, which belongs to another workspace (or an earlier copy of this one): it can undo a change that was cut off there. It was not used here, and is still there as it was.</source>
        <translation>Neben {path} liegt {journal}; die Datei gehört zu einer anderen Arbeitsmappe (oder zu einer früheren Kopie von dieser): Mit ihr lässt sich eine dort abgebrochene Änderung zurücknehmen. Hier wurde sie nicht verwendet, und sie liegt noch unverändert da.</translation>
    </message>
    <message>
        <source>Names of the lanes</source>
        <translation>Namen der Spuren</translation>
    </message>
    <message>
        <source>Words, a date, or a command</source>
        <translation>Wörter, ein Datum oder ein Befehl</translation>
    </message>
    <message>
        <source>Find words, dates and commands</source>
        <translation>Wörter, Daten und Befehle finden</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>Was gemeint sein kann</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Ranking the events</source>
        <translation>Ereignisse werden geordnet</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are hidden by hand.</source>
        <translation>
            <numerusform>%Ln Ereignis ist von Hand ausgeblendet.</numerusform>
            <numerusform>Alle %Ln Ereignisse sind von Hand ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by hand</source>
        <translation>
            <numerusform>%Ln von Hand ausgeblendet</numerusform>
            <numerusform>%Ln von Hand ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>By ca&amp;tegory</source>
        <translation>Nach Ka&amp;tegorie</translation>
    </message>
    <message>
        <source>By &amp;role</source>
        <translation>Nach &amp;Rolle</translation>
    </message>
    <message>
        <source>Without a category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>Other names, or none</source>
        <translation>Andere Namen oder keine</translation>
    </message>
    <message>
        <source>Only this lane</source>
        <translation>Nur diese Spur</translation>
    </message>
    <message>
        <source>Filter the lane out</source>
        <translation>Spur herausfiltern</translation>
    </message>
    <message>
        <source>Show all lanes</source>
        <translation>Alle Spuren zeigen</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Dokument schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <translation>
            <numerusform>%Ln weitere Spur</numerusform>
            <numerusform>%Ln weitere Spuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) without an event here</source>
        <translation>
            <numerusform>%Ln Dokument ohne Ereignis auf der Zeitleiste</numerusform>
            <numerusform>%Ln Dokumente ohne Ereignis auf der Zeitleiste</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>{wide} × {high} pixels</source>
        <translation>{wide} × {high} Pixel</translation>
    </message>
    <message>
        <source>{wide} × {high} mm</source>
        <translation>{wide} × {high} mm</translation>
    </message>
    <message>
        <source>&amp;Open the file afterwards</source>
        <translation>Danach ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This format is for other programs; there is nothing to be seen of it here.</source>
        <translation>Dieses Format ist für andere Programme gemacht; hier gibt es nichts davon zu sehen.</translation>
    </message>
    <message>
        <source>this view, just as it is seen</source>
        <translation>diese Ansicht, wie sie ist</translation>
    </message>
    <message>
        <source>all events on one page</source>
        <translation>alle Ereignisse auf einer Seite</translation>
    </message>
    <message>
        <source>a poster: large, and more is told</source>
        <translation>ein Poster: groß, und es wird mehr erzählt</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Explain the looks of the events</source>
        <translation>Zeichen der Ereignisse erklären</translation>
    </message>
    <message>
        <source>as on a screen</source>
        <translation>wie am Bildschirm</translation>
    </message>
    <message>
        <source>title of the picture or page; else one after its documents</source>
        <translation>Titel des Bildes oder der Seite; sonst einer nach seinen Dokumenten</translation>
    </message>
    <message>
        <source>what stands below the title; else for a picture how much it tells, for a page nothing</source>
        <translation>was unter dem Titel steht; sonst bei einem Bild, wie viel es erzählt, bei einer Seite nichts</translation>
    </message>
    <message>
        <source>what stands below the picture; else the documents and their days</source>
        <translation>was unter dem Bild steht; sonst die Dokumente und ihre Tage</translation>
    </message>
    <message>
        <source>explain the looks of the events</source>
        <translation>die Zeichen der Ereignisse erklären</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>No program of this computer opens {path}.</source>
        <translation>Kein Programm dieses Rechners öffnet {path}.</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>{title} – page {number} of {count}</source>
        <translation>{title} – Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>→ next · ← back · N notes · Esc ends</source>
        <translation>→ weiter · ← zurück · N Notizen · Esc beendet</translation>
    </message>
    <message>
        <source>No notes on this event.</source>
        <translation>Keine Notizen zu diesem Ereignis.</translation>
    </message>
    <message>
        <source>There is no event to be told: the filters show none.</source>
        <translation>Kein Ereignis zum Vorführen: Die Filter zeigen keines.</translation>
    </message>
    <message>
        <source>Present the events</source>
        <translation>Ereignisse vorführen</translation>
    </message>
    <message>
        <source>Merged with it, and kept as its sources:</source>
        <translation>Damit zusammengelegt und als Quellen bewahrt:</translation>
    </message>
    <message>
        <source>Merge events of several dates</source>
        <translation>Ereignisse mit mehreren Daten zusammenlegen</translation>
    </message>
    <message>
        <source>These events have several dates. Which one counts? The others are kept as its sources.</source>
        <translation>Diese Ereignisse haben verschiedene Daten. Welches gilt? Die anderen bleiben als Quellen erhalten.</translation>
    </message>
    <message>
        <source>Split into two events</source>
        <translation>In zwei Ereignisse teilen</translation>
    </message>
    <message>
        <source>“{title}” of {date} stays as it is. What is the second event, and when was it?</source>
        <translation>„{title}“ ({date}) bleibt, wie es ist. Was ist das zweite Ereignis, und wann war es?</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Column names</source>
        <translation>Spaltennamen</translation>
    </message>
    <message>
        <source>language of the columns&apos; names; programs read English ones</source>
        <translation>Sprache der Spaltennamen; Programme lesen die englischen</translation>
    </message>
    <message>
        <source>{purpose} needs the package {package}, which is not installed. Install it with: pip install {package}</source>
        <translation>{purpose} braucht das Paket {package}, das nicht installiert ist. Installieren Sie es mit: pip install {package}</translation>
    </message>
    <message>
        <source>{purpose} needs the package {package}, which this program was built without. Install Timeline with pip to use it.</source>
        <translation>{purpose} braucht das Paket {package}, das in diesem Programm nicht enthalten ist. Installieren Sie Timeline mit pip, um es zu benutzen.</translation>
    </message>
    <message>
        <source>{name} cannot be read because of a mistake in the program ({told}). Save it in another form, such as plain text, and please report this.</source>
        <translation>{name} kann wegen eines Fehlers im Programm nicht gelesen werden ({told}). Speichern Sie den Artikel in anderer Form, etwa als einfachen Text, und melden Sie das bitte.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Check the address, or start one with: dask scheduler</source>
        <translation>Bei {address} antwortet kein Scheduler von Dask. Prüfen Sie die Adresse, oder starten Sie einen mit: dask scheduler</translation>
    </message>
    <message>
        <source>{name} could not be made: {reason}. Run the same command again for what is missing.</source>
        <translation>{name} konnte nicht erstellt werden: {reason}. Rufen Sie denselben Befehl noch einmal auf, um nachzuholen, was fehlt.</translation>
    </message>
    <message>
        <source>The frame has several columns {name}. Give all but one another name.</source>
        <translation>Der Rahmen hat mehrere Spalten {name}. Geben Sie allen bis auf eine einen anderen Namen.</translation>
    </message>
    <message>
        <source>The frame has no column of texts among {names}. Call it “text”.</source>
        <translation>Die Tabelle hat unter {names} keine Spalte mit Texten. Nennen Sie diese „text“.</translation>
    </message>
    <message>
        <source>A worker has version {theirs} of Timeline, not {ours}. Install the same version everywhere.</source>
        <translation>Ein Worker hat Version {theirs} von Timeline, nicht {ours}. Installieren Sie überall dieselbe Version.</translation>
    </message>
    <message>
        <source>{path} is damaged or was not made by Timeline. Delete it.</source>
        <translation>{path} ist beschädigt oder wurde nicht von Timeline erstellt. Löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>{folder} has parts of other articles, options or versions, such as {name}. Name another folder, or empty this one.</source>
        <translation>{folder} enthält Teile von anderen Artikeln, Optionen oder Versionen, etwa {name}. Nennen Sie einen anderen Ordner, oder leeren Sie diesen.</translation>
    </message>
    <message>
        <source>Dates in the text</source>
        <translation>Daten im Text</translation>
    </message>
    <message>
        <source>In {path} there are events without {name}. Take the file out of the folder, or make it anew.</source>
        <translation>In {path} gibt es Ereignisse ohne {name}. Nehmen Sie die Datei aus dem Ordner, oder legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>In {path} there are events farther from today than any view of the timeline goes. Take the file out of the folder, or make it anew.</source>
        <translation>In {path} stehen Ereignisse, die weiter von heute entfernt sind, als die Zeitleiste reicht. Nehmen Sie die Datei aus dem Ordner, oder erzeugen Sie sie neu.</translation>
    </message>
    <message>
        <source>In {path} the column {name} has the value “{value}”, which this version of Timeline does not know. Open it with the version that wrote it, or make it anew.</source>
        <translation>In {path} hat die Spalte {name} den Wert „{value}“, den diese Version von Timeline nicht kennt. Öffnen Sie die Datei mit der Version, die sie geschrieben hat, oder legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>{path} holds no events. Open another folder.</source>
        <translation>{path} enthält keine Ereignisse. Öffnen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Reading the words of events</source>
        <translation>Die Worte der Ereignisse werden gelesen</translation>
    </message>
    <message>
        <source>Take into a workspace</source>
        <translation>In eine Arbeitsmappe übernehmen</translation>
    </message>
    <message>
        <source>Taking events into a workspace</source>
        <translation>Ereignisse werden in eine Arbeitsmappe übernommen</translation>
    </message>
    <message>
        <source>For reading only: these events stay in their files. To correct some of them, have the filters show only these, and take them into a workspace.</source>
        <translation>Nur zum Lesen: Diese Ereignisse bleiben in ihren Dateien. Um einige zu berichtigen, lassen Sie die Filter nur diese zeigen und übernehmen Sie sie in eine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{shown} events are shown. At most {most} can be taken: filter by date, role, document or words.</source>
        <translation>{shown} Ereignisse werden gezeigt. Höchstens {most} können übernommen werden: Filtern Sie nach Datum, Rolle, Dokument oder Worten.</translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln event(s) that are shown in a workspace, where they can be corrected</source>
        <translation>
            <numerusform>%Ln gezeigtes Ereignis in einer Arbeitsmappe öffnen, wo es berichtigt werden kann</numerusform>
            <numerusform>Die %Ln gezeigten Ereignisse in einer Arbeitsmappe öffnen, wo sie berichtigt werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>Only events with %Ln name(s)</source>
        <translation>
            <numerusform>Nur Ereignisse mit %Ln Namen</numerusform>
            <numerusform>Nur Ereignisse mit %Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out before the year 1: %Ln event(s). The format knows no such dates.</source>
        <translation>
            <numerusform>%Ln Ereignis vor dem Jahr 1 fehlt. Das Format kennt solche Daten nicht.</numerusform>
            <numerusform>%Ln Ereignisse vor dem Jahr 1 fehlen. Das Format kennt solche Daten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out after the year 9999: %Ln event(s). The format knows no such dates.</source>
        <translation>
            <numerusform>%Ln Ereignis nach dem Jahr 9999 fehlt. Das Format kennt solche Daten nicht.</numerusform>
            <numerusform>%Ln Ereignisse nach dem Jahr 9999 fehlen. Das Format kennt solche Daten nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln event(s). The web&apos;s dates do not reach that far.</source>
        <translation>
            <numerusform>%Ln Ereignis fehlt. So weit reichen die Daten des Webs nicht.</numerusform>
            <numerusform>%Ln Ereignisse fehlen. So weit reichen die Daten des Webs nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened: %Ln text(s). A cell of a spreadsheet holds 32,767 characters.</source>
        <translation>
            <numerusform>%Ln Text wurde gekürzt. Eine Zelle einer Tabelle fasst 32.767 Zeichen.</numerusform>
            <numerusform>%Ln Texte wurden gekürzt. Eine Zelle einer Tabelle fasst 32.767 Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows go on in %Ln more sheet(s). A sheet holds 1,048,576 rows.</source>
        <translation>
            <numerusform>Die Zeilen gehen auf %Ln weiteren Blatt weiter. Ein Blatt fasst 1.048.576 Zeilen.</numerusform>
            <numerusform>Die Zeilen gehen auf %Ln weiteren Blättern weiter. Ein Blatt fasst 1.048.576 Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown by a spreadsheet: %Ln row(s). It holds 1,048,576 rows.</source>
        <translation>
            <numerusform>%Ln Zeile zeigt eine Tabellenkalkulation nicht. Sie fasst 1.048.576 Zeilen.</numerusform>
            <numerusform>%Ln Zeilen zeigt eine Tabellenkalkulation nicht. Sie fasst 1.048.576 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{path} has to be copied to the folder of temporary files to be read, and that cannot be written to: {reason}. Free some space there, or copy the file with all beside it that begins with its name to another folder and open it there.</source>
        <translation>{path} muss zum Lesen in den Ordner für vorläufige Dateien kopiert werden, und dorthin lässt sich nicht schreiben: {reason}. Schaffen Sie dort Platz, oder kopieren Sie die Datei mit allem daneben, was mit ihrem Namen beginnt, in einen anderen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>more than {most:,} cells of it are merged</source>
        <translation>mehr als {most} ihrer Zellen sind verbunden</translation>
    </message>
    <message>
        <source>a row of it has more than {most:,} columns</source>
        <translation>eine Zeile darin hat mehr als {most} Spalten</translation>
    </message>
    <message>
        <source>What was given is no frame of pandas, but {kind}.</source>
        <translation>Was übergeben wurde, ist keine Tabelle von pandas, sondern {kind}.</translation>
    </message>
    <message>
        <source>{path} has no row with a date that can be read: {rows}. Write dates as 2021-07-02 or in words, or say which column they are in.</source>
        <translation>{path} hat keine Zeile mit einem lesbaren Datum: {rows}. Schreiben Sie Daten wie 2021-07-02 oder in Worten, oder geben Sie die Spalte an, in der sie stehen.</translation>
    </message>
    <message>
        <source>{path} has no rows but the names of its columns. Choose a table with articles in it.</source>
        <translation>{path} hat keine Zeilen außer den Namen der Spalten. Wählen Sie eine Tabelle, in der Artikel stehen.</translation>
    </message>
    <message>
        <source>{path} looks like a table of events that Timeline exported, not like articles. If it was edited, open the articles in Timeline and take it back with File ▸ Take back an edited table.</source>
        <translation>{path} sieht nach einer Tabelle von Ereignissen aus, die Timeline exportiert hat, nicht nach Artikeln. Wurde sie bearbeitet, öffnen Sie die Artikel in Timeline und lesen Sie sie mit Datei ▸ Bearbeitete Tabelle einlesen wieder ein.</translation>
    </message>
    <message>
        <source>{path} looks like a table of events from {program}, not like articles. Timeline opens it with File ▸ Open a table of events.</source>
        <translation>{path} sieht nach einer Tabelle von Ereignissen aus {program} aus, nicht nach Artikeln. Timeline öffnet sie mit Datei ▸ Tabelle von Ereignissen öffnen.</translation>
    </message>
    <message>
        <source>{path} holds no articles: none of its columns can be read as text. Choose a table with a column of texts.</source>
        <translation>{path} enthält keine Artikel: Keine der Spalten lässt sich als Text lesen. Wählen Sie eine Tabelle mit einer Spalte von Texten.</translation>
    </message>
    <message>
        <source>{path} looks like a table without articles: none of the texts in its column {name} has {least} characters or more. Save short texts as files of their own. Timeline opens a table of events with File ▸ Open a table of events.</source>
        <translation>{path} sieht aus wie eine Tabelle ohne Artikel: Keiner der Texte in der Spalte {name} hat {least} Zeichen oder mehr. Speichern Sie kurze Texte als eigene Dateien. Eine Tabelle von Ereignissen öffnet Timeline mit Datei ▸ Tabelle von Ereignissen öffnen.</translation>
    </message>
    <message>
        <source>{path} looks like a table without articles: of its columns ({names}) none holds texts of some length. Call the column of texts “text”, and those of date, title and id by these names. Timeline opens a table of events with File ▸ Open a table of events.</source>
        <translation>{path} sieht nach einer Tabelle ohne Artikel aus: Von ihren Spalten ({names}) enthält keine Texte von einiger Länge. Nennen Sie die Spalte der Texte „text“ und die von Datum, Titel und Nummer „Datum“, „Titel“ und „id“. Eine Tabelle von Ereignissen öffnet Timeline mit Datei ▸ Tabelle von Ereignissen öffnen.</translation>
    </message>
    <message>
        <source>{path} names a folder, but all events become one file. Name a file in it, as in: --to {file}</source>
        <translation>{path} ist ein Ordner, aber alle Ereignisse kommen in eine Datei. Nennen Sie eine Datei darin, zum Beispiel: --to {file}</translation>
    </message>
    <message>
        <source>{to}: {rows} events from {read} of {count} files</source>
        <translation>{to}: {rows} Ereignisse aus {read} von {count} Dateien</translation>
    </message>
    <message>
        <source>{to}: 1 event from {read} of {count} files</source>
        <translation>{to}: 1 Ereignis aus {read} von {count} Dateien</translation>
    </message>
    <message>
        <source>{to}: {rows} expressions from {read} of {count} files</source>
        <translation>{to}: {rows} Zeitausdrücke aus {read} von {count} Dateien</translation>
    </message>
    <message>
        <source>{to}: 1 expression from {read} of {count} files</source>
        <translation>{to}: 1 Zeitausdruck aus {read} von {count} Dateien</translation>
    </message>
    <message>
        <source>several articles become several files ({format}); name a folder that exists with --to.</source>
        <translation>aus mehreren Artikeln werden mehrere Dateien ({format}); nennen Sie mit --to einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>{format} is nothing that a terminal can show; name a file with --to.</source>
        <translation>{format} kann kein Terminal zeigen; nennen Sie mit --to eine Datei.</translation>
    </message>
    <message>
        <source>{path} is one of the articles and would be lost. Choose another name with --to.</source>
        <translation>{path} ist einer der Artikel und ginge verloren. Wählen Sie mit --to einen anderen Namen.</translation>
    </message>
    <message>
        <source>standard input is closed. Put an article into it, or name a file.</source>
        <translation>die Standardeingabe ist geschlossen. Geben Sie einen Artikel hinein, oder nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>standard input cannot be read: {reason}.</source>
        <translation>die Standardeingabe lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>standard output is closed. Name a file to write to with --to.</source>
        <translation>die Standardausgabe ist geschlossen. Nennen Sie mit --to eine Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>standard output cannot be written: {reason}. Make room, or write to a file with --to.</source>
        <translation>die Standardausgabe lässt sich nicht schreiben: {reason}. Schaffen Sie Platz, oder schreiben Sie mit --to in eine Datei.</translation>
    </message>
    <message>
        <source>--strict is said of JSON lines; leave --format {name} out.</source>
        <translation>--strict gilt für JSON-Zeilen; lassen Sie --format {name} weg.</translation>
    </message>
    <message>
        <source>--trace is printed in place of JSON lines; leave --format {name} out.</source>
        <translation>--trace steht anstelle der JSON-Zeilen; lassen Sie --format {name} weg.</translation>
    </message>
    <message>
        <source>{name}: the rule {rule!r} failed on {expression!r} ({error}), which is left out. Please report this.</source>
        <translation>{name}: Die Regel {rule!r} ist an {expression!r} gescheitert ({error}); der Ausdruck fehlt. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>--{option} is said of Parquet; leave --format {format} out.</source>
        <translation>--{option} gilt für Parquet; lassen Sie --format {format} weg.</translation>
    </message>
    <message>
        <source>--scheduler is Dask&apos;s; leave --engine processes out.</source>
        <translation>--scheduler gehört zu Dask; lassen Sie --engine processes weg.</translation>
    </message>
    <message>
        <source>--{option} is said of JSON lines; leave it out for Parquet.</source>
        <translation>--{option} gilt für JSON-Zeilen; lassen Sie es bei Parquet weg.</translation>
    </message>
    <message>
        <source>Parquet becomes a folder of parts; name it with --to.</source>
        <translation>aus Parquet wird ein Ordner von Teilen; nennen Sie ihn mit --to.</translation>
    </message>
    <message>
        <source>standard input cannot be cut into partitions; name files or folders.</source>
        <translation>die Standardeingabe lässt sich nicht in Teile schneiden; nennen Sie Dateien oder Ordner.</translation>
    </message>
    <message>
        <source>{path} holds the articles; name another folder with --to.</source>
        <translation>{path} enthält die Artikel; nennen Sie mit --to einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop, or write the events to a file with: timeline-app export FILE --to events.csv</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Starten Sie es auf einem Desktop, oder schreiben Sie die Ereignisse in eine Datei: timeline-app export DATEI --to events.csv</translation>
    </message>
    <message>
        <source>Windows and pictures need Qt, which is not installed. This brings it: pip install &quot;timeline-app[window]&quot;</source>
        <translation>Fenster und Bilder brauchen Qt, das nicht installiert ist. So kommt es: pip install &quot;timeline-app[window]&quot;</translation>
    </message>
    <message>
        <source>Windows and pictures need a library that this system lacks ({reason}). On Debian and Ubuntu this helps: sudo apt install libgl1 libegl1 libfontconfig1 libdbus-1-3</source>
        <translation>Fenster und Bilder brauchen eine Bibliothek, die diesem System fehlt ({reason}). Auf Debian und Ubuntu hilft: sudo apt install libgl1 libegl1 libfontconfig1 libdbus-1-3</translation>
    </message>
    <message>
        <source>{path}, the folder of temporary files, cannot be written to: {reason}. Free some space there, or name another folder in the variable TMPDIR.</source>
        <translation>In {path}, den Ordner für temporäre Dateien, lässt sich nichts schreiben – {reason}. Schaffen Sie dort Platz, oder nennen Sie in der Variable TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>%(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>Es fehlt noch: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>Es fehlt eine dieser Angaben: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>Dahinter fehlt ein Wert</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>Dahinter fehlt mindestens ein Wert</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>%(value)r gibt es nicht; zur Wahl stehen %(choices)s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>Das verträgt sich nicht mit %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>%(option)s ist nicht eindeutig: gemeint sein kann %(matches)s</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>Hierher gehört kein Wert wie %r</translation>
    </message>
    <message>
        <source>{word} is a command and comes first: timeline-app {word} --help</source>
        <translation>{word} ist ein Befehl und steht an erster Stelle: timeline-app {word} --help</translation>
    </message>
    <message>
        <source>there is no file {name}, and no such command; did you mean timeline-app {meant}?</source>
        <translation>Es gibt weder eine Datei {name} noch einen solchen Befehl; meinen Sie timeline-app {meant}?</translation>
    </message>
    <message>
        <source>unrecognized arguments: {others}. Is a command missing, such as timeline-app export?</source>
        <translation>Unbekannte Angaben: {others}. Fehlt ein Befehl, etwa timeline-app export?</translation>
    </message>
    <message>
        <source>unrecognized arguments: {others}. Did you mean {meant}?</source>
        <translation>Unbekannte Angaben: {others}. Meinen Sie {meant}?</translation>
    </message>
    <message>
        <source>unrecognized arguments: {others}</source>
        <translation>Unbekannte Angaben: {others}</translation>
    </message>
    <message>
        <source>&apos;&apos; is no name of a file; is a variable empty?</source>
        <translation>&apos;&apos; ist kein Dateiname; ist eine Variable leer?</translation>
    </message>
    <message>
        <source>{text} is no number from {least} to {most}</source>
        <translation>{text} ist keine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>&apos;&apos; is no date; is a variable empty?</source>
        <translation>&apos;&apos; ist kein Datum; ist eine Variable leer?</translation>
    </message>
    <message>
        <source>{words} is in none of the years 1 to 9999; leave it out, or name a day in one of them</source>
        <translation>{words} liegt in keinem der Jahre 1 bis 9999; lassen Sie die Angabe weg, oder nennen Sie einen Tag in einem von ihnen</translation>
    </message>
    <message>
        <source>{words} is not one day; write it as 2021-07-02 or 2.7.2021</source>
        <translation>{words} ist kein einzelner Tag; schreiben Sie ihn als 2021-07-02 oder 2.7.2021</translation>
    </message>
    <message>
        <source>{words} is no date: {reason}; write it as 2021-07-02 or 2.7.2021</source>
        <translation>{words} ist kein Datum: {reason}; schreiben Sie es als 2021-07-02 oder 2.7.2021</translation>
    </message>
    <message>
        <source>{words} is no date: {word} is not understood; write it as 2021-07-02 or 2.7.2021</source>
        <translation>{words} ist kein Datum: {word} wird nicht verstanden; schreiben Sie es als 2021-07-02 oder 2.7.2021</translation>
    </message>
    <message>
        <source>{words} is no date; write it as 2021-07-02 or 2.7.2021</source>
        <translation>{words} ist kein Datum; schreiben Sie es als 2021-07-02 oder 2.7.2021</translation>
    </message>
    <message>
        <source>{text} is no language code; write de or en, for example</source>
        <translation>{text} ist kein Sprachkürzel; schreiben Sie zum Beispiel de oder en</translation>
    </message>
    <message>
        <source>{text} is no language whose dates are known; there are {known}, and by the names of months and days alone {others}</source>
        <translation>{text} ist keine Sprache, deren Zeitangaben bekannt sind; es gibt {known}, und allein nach den Namen von Monaten und Tagen {others}</translation>
    </message>
</context>
</TS>
