<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>millennium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arranging %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events by date. Arrow keys walk from event to event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{period}: %Ln event(s) in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging the events …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text tells no date that has a place on a timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the events by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in sentences and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event found (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event found (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all other events from the timeline and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in words: mid-1994, last week, 3 May 1998</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is understood in these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event on the timeline, in the text or in the table to see where its date comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence {number} of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}
Your work is in memory only. Save it under another name before you close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}
Your work is kept in {path} and goes on there. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch everything on again and look for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide or show these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the text: disc, solid bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the publication date or another date: ring, outlined bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on an inferred publication date: diamond, hatched bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand: square, framed bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate: soft edges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beginning or end: fades out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contradicts itself, as with a wrong weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workspace &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the event as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;tegory …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join the chosen events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parate what was joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split into two events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;event from the selected text …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the added event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back all changes of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publication date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Analyse all documents again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the &amp;same event told twice …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline {version}: every date in an article, found, resolved, explained and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline is built of the work of many others. These packages are part of it, each under its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add documents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to what was fo&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the view before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what stands &amp;beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High co&amp;ntrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next event f&amp;ound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous event fo&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;llapse or open the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the lane …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colla&amp;pse all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by &amp;words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filte&amp;rs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next expression in the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous expression in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;granularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window, so here it can be read but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. What could be read is shown; these parts could not: {faults}.
The file itself was not changed. Save this as a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the frame to move the view, its edges to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the publication date; every date that depends on it moves with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known – set it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2021-07-02 or 2.7.2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text also speaks for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Analysing %Ln document(s) again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resolving the dates anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis would be the same; nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The analysis of this version finds %Ln difference(s). What you changed by hand stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the new analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIMEX3 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sorting %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open an article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an article here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date in it is found, resolved and explained, and stands on a timeline beside its sentence.
Web pages, PDF, Word, e-mail, e-books, plain text and more, in German or English. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted while this was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this, and what should it be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is opened by itself. Open its file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles or a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all articles in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article&apos;s text and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workspace as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.timeline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and workspaces ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. All others are open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files of this computer can be opened. Save the page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was interrupted while you worked on this: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a place (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{document}, p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin here, {ongoing} in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>full height: %Ln event(s) in {stretch}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your work is kept, and you can go on. Please send this report to the developers; it holds nothing of your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event told twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the events …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of events of different documents have the same date and similar sentences.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No two documents tell of the same date in similar sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: this is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all that was changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xact to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that rest on a guess or contradict themselves, and were not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What events are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unt&amp;il</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln event(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs checking (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact the date is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change date of “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category of “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes on “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back changes of “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell “{about}” from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication date of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse {about} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take changes from {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change date of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>category of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back changes of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>join %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>separate %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %Ln document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>analyse %Ln document(s) again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take changes of %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as there are processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer could not be started. Choose another one, or print to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} – {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
