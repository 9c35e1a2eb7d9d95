<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arranging the events of %Ln document(s)</source>
        <translation>
            <numerusform>Arranging the events of %Ln document</numerusform>
            <numerusform>Arranging the events of %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arranging %Ln event(s)</source>
        <translation>
            <numerusform>Arranging %Ln event</numerusform>
            <numerusform>Arranging %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{period}: %Ln event(s) in view</source>
        <translation>
            <numerusform>{period}: %Ln event in view</numerusform>
            <numerusform>{period}: %Ln events in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>← %Ln earlier, {dates}</source>
        <translation>
            <numerusform>← %Ln earlier, {dates}</numerusform>
            <numerusform>← %Ln earlier, {dates}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later, {dates} →</source>
        <translation>
            <numerusform>%Ln later, {dates} →</numerusform>
            <numerusform>%Ln later, {dates} →</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln right</source>
        <translation>
            <numerusform>%Ln right</numerusform>
            <numerusform>%Ln right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <translation>
            <numerusform>%Ln filtered out</numerusform>
            <numerusform>%Ln filtered out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sorting %Ln event(s)</source>
        <translation>
            <numerusform>Sorting %Ln event</numerusform>
            <numerusform>Sorting %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) written to {path}</source>
        <translation>
            <numerusform>%Ln event written to {path}</numerusform>
            <numerusform>%Ln events written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>Events (%Ln)</numerusform>
            <numerusform>Events (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events ({shown} of %Ln)</source>
        <translation>
            <numerusform>Events ({shown} of %Ln)</numerusform>
            <numerusform>Events ({shown} of %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a fixed date (%Ln)</source>
        <translation>
            <numerusform>Without a fixed date (%Ln)</numerusform>
            <numerusform>Without a fixed date (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No date (%Ln)</source>
        <translation>
            <numerusform>No date (%Ln)</numerusform>
            <numerusform>No date (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out (%Ln)</source>
        <translation>
            <numerusform>Left out (%Ln)</numerusform>
            <numerusform>Left out (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) whose titles have no room here</source>
        <translation>
            <numerusform>%Ln event whose title has no room here</numerusform>
            <numerusform>%Ln events whose titles have no room here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin here, {ongoing} in all</source>
        <translation>
            <numerusform>%Ln event begins here, {ongoing} in all</numerusform>
            <numerusform>%Ln events begin here, {ongoing} in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read. All others are open.</source>
        <translation>
            <numerusform>%Ln file could not be read. All others are open.</numerusform>
            <numerusform>%Ln files could not be read. All others are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of events of different documents have the same date and similar sentences.</source>
        <translation>
            <numerusform>%Ln pair of events of different documents has the same date and similar sentences.</numerusform>
            <numerusform>%Ln pairs of events of different documents have the same date and similar sentences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) chosen</source>
        <translation>
            <numerusform>%Ln event chosen</numerusform>
            <numerusform>%Ln events chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln event(s) shown</source>
        <translation>
            <numerusform>{shown} of %Ln event shown</numerusform>
            <numerusform>{shown} of %Ln events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs checking (%Ln)</source>
        <translation>
            <numerusform>Needs checking (%Ln)</numerusform>
            <numerusform>Needs checking (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change date of %Ln event(s)</source>
        <translation>
            <numerusform>change date of %Ln event</numerusform>
            <numerusform>change date of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>category of %Ln event(s)</source>
        <translation>
            <numerusform>category of %Ln event</numerusform>
            <numerusform>category of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>role of %Ln event(s)</source>
        <translation>
            <numerusform>role of %Ln event</numerusform>
            <numerusform>role of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hide %Ln event(s)</source>
        <translation>
            <numerusform>hide %Ln event</numerusform>
            <numerusform>hide %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>show %Ln event(s)</source>
        <translation>
            <numerusform>show %Ln event</numerusform>
            <numerusform>show %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %Ln event(s)</source>
        <translation>
            <numerusform>check %Ln event</numerusform>
            <numerusform>check %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back changes of %Ln event(s)</source>
        <translation>
            <numerusform>take back changes of %Ln event</numerusform>
            <numerusform>take back changes of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %Ln event(s)</source>
        <translation>
            <numerusform>join %Ln event</numerusform>
            <numerusform>join %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>separate %Ln event(s)</source>
        <translation>
            <numerusform>separate %Ln event</numerusform>
            <numerusform>separate %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %Ln document(s)</source>
        <translation>
            <numerusform>open %Ln document</numerusform>
            <numerusform>open %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>close %Ln document(s)</source>
        <translation>
            <numerusform>close %Ln document</numerusform>
            <numerusform>close %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>analyse %Ln document(s) again</source>
        <translation>
            <numerusform>analyse %Ln document again</numerusform>
            <numerusform>analyse %Ln documents again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take changes of %Ln event(s)</source>
        <translation>
            <numerusform>take changes of %Ln event</numerusform>
            <numerusform>take changes of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln event(s)</source>
        <translation>
            <numerusform>change %Ln event</numerusform>
            <numerusform>change %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Analysing %Ln document(s) again</source>
        <translation>
            <numerusform>Analysing %Ln document again</numerusform>
            <numerusform>Analysing %Ln documents again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The analysis of this version finds %Ln difference(s). What you changed by hand stays.</source>
        <translation>
            <numerusform>The analysis of this version finds %Ln difference. What you changed by hand stays.</numerusform>
            <numerusform>The analysis of this version finds %Ln differences. What you changed by hand stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s).</source>
        <translation>
            <numerusform>%Ln change.</numerusform>
            <numerusform>%Ln changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s).</source>
        <translation>
            <numerusform>%Ln new event.</numerusform>
            <numerusform>%Ln new events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken.</source>
        <translation>
            <numerusform>%Ln row cannot be taken.</numerusform>
            <numerusform>%Ln rows cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of the workspace are not in the file; they stay.</source>
        <translation>
            <numerusform>%Ln event of the workspace are not in the file; they stay.</numerusform>
            <numerusform>%Ln events of the workspace are not in the file; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) with “{words}”</source>
        <translation>
            <numerusform>%Ln event with “{words}”</numerusform>
            <numerusform>%Ln events with “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in the text with “{words}”</source>
        <translation>
            <numerusform>%Ln place in the text with “{words}”</numerusform>
            <numerusform>%Ln places in the text with “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s) are hidden by hand.</source>
        <translation>
            <numerusform>%Ln event is hidden by hand.</numerusform>
            <numerusform>All %Ln events are hidden by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a fixed date</source>
        <translation>
            <numerusform>%Ln without a fixed date</numerusform>
            <numerusform>%Ln without a fixed date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by hand</source>
        <translation>
            <numerusform>%Ln hidden by hand</numerusform>
            <numerusform>%Ln hidden by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <translation>
            <numerusform>%Ln more lane</numerusform>
            <numerusform>%Ln more lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) without an event here</source>
        <translation>
            <numerusform>%Ln document without an event on the timeline</numerusform>
            <numerusform>%Ln documents without an event on the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relative date(s) move along</source>
        <translation>
            <numerusform>%Ln relative date moves along</numerusform>
            <numerusform>%Ln relative dates move along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relative date(s) get a place</source>
        <translation>
            <numerusform>%Ln relative date gets a place</numerusform>
            <numerusform>%Ln relative dates get a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %Ln event(s) that are shown in a workspace, where they can be corrected</source>
        <translation>
            <numerusform>Open the %Ln event that is shown in a workspace, where it can be corrected</numerusform>
            <numerusform>Open the %Ln events that are shown in a workspace, where they can be corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only events with %Ln name(s)</source>
        <translation>
            <numerusform>Only events with %Ln name</numerusform>
            <numerusform>Only events with %Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out before the year 1: %Ln event(s). The format knows no such dates.</source>
        <translation>
            <numerusform>Left out before the year 1: %Ln event. The format knows no such dates.</numerusform>
            <numerusform>Left out before the year 1: %Ln events. The format knows no such dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out after the year 9999: %Ln event(s). The format knows no such dates.</source>
        <translation>
            <numerusform>Left out after the year 9999: %Ln event. The format knows no such dates.</numerusform>
            <numerusform>Left out after the year 9999: %Ln events. The format knows no such dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln event(s). The web&apos;s dates do not reach that far.</source>
        <translation>
            <numerusform>Left out: %Ln event. The web&apos;s dates do not reach that far.</numerusform>
            <numerusform>Left out: %Ln events. The web&apos;s dates do not reach that far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened: %Ln text(s). A cell of a spreadsheet holds 32,767 characters.</source>
        <translation>
            <numerusform>Shortened: %Ln text. A cell of a spreadsheet holds 32,767 characters.</numerusform>
            <numerusform>Shortened: %Ln texts. A cell of a spreadsheet holds 32,767 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows go on in %Ln more sheet(s). A sheet holds 1,048,576 rows.</source>
        <translation>
            <numerusform>The rows go on in %Ln more sheet. A sheet holds 1,048,576 rows.</numerusform>
            <numerusform>The rows go on in %Ln more sheets. A sheet holds 1,048,576 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown by a spreadsheet: %Ln row(s). It holds 1,048,576 rows.</source>
        <translation>
            <numerusform>Not shown by a spreadsheet: %Ln row. It holds 1,048,576 rows.</numerusform>
            <numerusform>Not shown by a spreadsheet: %Ln rows. It holds 1,048,576 rows.</numerusform>
        </translation>
    </message>
</context>
</TS>
