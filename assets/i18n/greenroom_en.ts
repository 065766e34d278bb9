<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsPart</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What you accept stands before the next take of its question, and is checked there.</source>
        <translation>What you accept stands before the next take of its question, and is checked there.</translation>
    </message>
    <message>
        <source>No notes to act on yet</source>
        <translation>No notes to act on yet</translation>
    </message>
    <message>
        <source>Notes of reviews that are open will be here: accept, try, disagree, or put off.</source>
        <translation>Notes of reviews that are open will be here: accept, try, disagree, or put off.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Copy the reply as text</source>
        <translation>Copy the reply as text</translation>
    </message>
    <message>
        <source>Save a reply…</source>
        <translation>Save a reply…</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever reviewed you.</source>
        <translation>Copied. Paste it into a message to whoever reviewed you.</translation>
    </message>
    <message>
        <source>Reply (*.greenroom-reply.json)</source>
        <translation>Reply (*.greenroom-reply.json)</translation>
    </message>
    <message>
        <source>Save a reply</source>
        <translation>Save a reply</translation>
    </message>
    <message>
        <source>Saved as {file}. Send it to whoever reviewed you.</source>
        <translation>Saved as {file}. Send it to whoever reviewed you.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>A new session</source>
        <translation>A new session</translation>
    </message>
    <message>
        <source>Of {count} files the first {number} by name are listed, up to {file}. The other {later} are untouched: add them when these are done.</source>
        <translation>Of {count} files the first {number} by name are listed, up to {file}. The other {later} are untouched: add them when these are done.</translation>
    </message>
</context>
<context>
    <name>AddLook</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add; the file itself is only copied</source>
        <translation>Add; the file itself is only copied</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>Add the rest</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Review the first of them</source>
        <translation>Review the first of them</translation>
    </message>
    <message>
        <source>Adding the recording</source>
        <translation>Adding the recording</translation>
    </message>
    <message>
        <source>Choose which question each of them answers.</source>
        <translation>Choose which question each of them answers.</translation>
    </message>
    <message>
        <source>{number} of {count}: {file}</source>
        <translation>{number} of {count}: {file}</translation>
    </message>
    <message>
        <source>Added {number} of {count}.</source>
        <translation>Added {number} of {count}.</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Add a recording</translation>
    </message>
    <message>
        <source>Add recordings</source>
        <translation>Add recordings</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop; what is there already stays</source>
        <translation>Stop; what is there already stays</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel; nothing is added</source>
        <translation>Cancel; nothing is added</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Speech model</source>
        <translation>Speech model</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Language that is spoken</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Listen again</translation>
    </message>
    <message>
        <source>Use the new words</source>
        <translation>Use the new words</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Hear {span} again. The words beside it stay as they are.</source>
        <translation>Hear {span} again. The words beside it stay as they are.</translation>
    </message>
    <message>
        <source>Hearing {span} again: {percent} %</source>
        <translation>Hearing {span} again: {percent} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>… more places: {count}</source>
        <translation>… more places: {count}</translation>
    </message>
    <message>
        <source>Nothing is changed yet. This would be different:</source>
        <translation>Nothing is changed yet. This would be different:</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Your picture is hidden</source>
        <translation>Your picture is hidden</translation>
    </message>
    <message>
        <source>Your picture is shown</source>
        <translation>Your picture is shown</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Noted: stumbled here</source>
        <translation>Noted: stumbled here</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BeginningAnew</name>
    <message>
        <source>An empty review begins here. What was said before is kept with the pack and can be saved as a file under Share, Reviews. Files that were saved stay as they are.</source>
        <translation>An empty review begins here. What was said before is kept with the pack and can be saved as a file under Share, Reviews. Files that were saved stay as they are.</translation>
    </message>
    <message>
        <source>Somebody began anew with this pack in another window. What was said here before is kept with the pack and can be saved as a file under Share, Reviews.</source>
        <translation>Somebody began anew with this pack in another window. What was said here before is kept with the pack and can be saved as a file under Share, Reviews.</translation>
    </message>
    <message>
        <source>What is said here is not saved as a review file. It is kept with the pack and can still be saved under Share, Reviews, but is not shown here again. Begin anew all the same?</source>
        <translation>What is said here is not saved as a review file. It is kept with the pack and can still be saved under Share, Reviews, but is not shown here again. Begin anew all the same?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>BothLeaf</name>
    <message>
        <source>{name}, Chinese</source>
        <translation>{name}, Chinese</translation>
    </message>
    <message>
        <source>{name}, English</source>
        <translation>{name}, English</translation>
    </message>
</context>
<context>
    <name>CalibrationCard</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Go on to the review</source>
        <translation>Go on to the review</translation>
    </message>
    <message>
        <source>Skip: it will say “not calibrated”</source>
        <translation>Skip: it will say “not calibrated”</translation>
    </message>
    <message>
        <source>First agree on what a level means · {n} of {all} · {competency}</source>
        <translation>First agree on what a level means · {n} of {all} · {competency}</translation>
    </message>
    <message>
        <source>You are close to what the levels mean.</source>
        <translation>You are close to what the levels mean.</translation>
    </message>
    <message>
        <source>Some of your levels were apart from these. You can review all the same; it will say “not calibrated”.</source>
        <translation>Some of your levels were apart from these. You can review all the same; it will say “not calibrated”.</translation>
    </message>
    <message>
        <source>you {given} · meant {level}: {reason}</source>
        <translation>you {given} · meant {level}: {reason}</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Cards of this deck</source>
        <translation>Cards of this deck</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Add card</translation>
    </message>
    <message>
        <source>Remove own card</source>
        <translation>Remove own card</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Import CSV…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>A CSV file has three columns; its first line is {heads}.</source>
        <translation>A CSV file has three columns; its first line is {heads}.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Need behind it</source>
        <translation>Need behind it</translation>
    </message>
    <message>
        <source>Checking question</source>
        <translation>Checking question</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Stronger</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>The card is in the deck.</source>
        <translation>The card is in the deck.</translation>
    </message>
    <message>
        <source>The card is removed. Ctrl+Z brings it back.</source>
        <translation>The card is removed. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>The card is back.</source>
        <translation>The card is back.</translation>
    </message>
    <message>
        <source>Import cards</source>
        <translation>Import cards</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>New cards: {count}</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>Export cards</translation>
    </message>
    <message>
        <source>Cards written: {count}</source>
        <translation>Cards written: {count}</translation>
    </message>
</context>
<context>
    <name>CardWindow</name>
    <message>
        <source>Card for your friend</source>
        <translation>Card for your friend</translation>
    </message>
    <message>
        <source>This card is for the person who plays the other side. If that is not you, look away now, or move this window to their screen.</source>
        <translation>This card is for the person who plays the other side. If that is not you, look away now, or move this window to their screen.</translation>
    </message>
    <message>
        <source>I play the other side: show the card</source>
        <translation>I play the other side: show the card</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Save as a page…</translation>
    </message>
    <message>
        <source>Save the card as a PDF page</source>
        <translation>Save the card as a PDF page</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>The card is saved.</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Show what is behind it</source>
        <translation>Show what is behind it</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Back to today's cards</source>
        <translation>Back to today's cards</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>All cards</translation>
    </message>
    <message>
        <source>A customer says this. Which need is behind it, and which question checks it?</source>
        <translation>A customer says this. Which need is behind it, and which question checks it?</translation>
    </message>
    <message>
        <source>Say it stronger, aloud, with facts of your own.</source>
        <translation>Say it stronger, aloud, with facts of your own.</translation>
    </message>
    <message>
        <source>The need behind it</source>
        <translation>The need behind it</translation>
    </message>
    <message>
        <source>Stronger</source>
        <translation>Stronger</translation>
    </message>
    <message>
        <source>A question that checks it</source>
        <translation>A question that checks it</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Nothing is due. New cards come from a CSV file or one by one.</source>
        <translation>Nothing is due. New cards come from a CSV file or one by one.</translation>
    </message>
    <message>
        <source>The next card is due on {day}.</source>
        <translation>The next card is due on {day}.</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Done for today</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Can you be seen and heard?</source>
        <translation>Can you be seen and heard?</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Size of the picture</translation>
    </message>
    <message>
        <source>Sound only, no picture</source>
        <translation>Sound only, no picture</translation>
    </message>
    <message>
        <source>Show me as in a mirror</source>
        <translation>Show me as in a mirror</translation>
    </message>
    <message>
        <source>The recording is not mirrored.</source>
        <translation>The recording is not mirrored.</translation>
    </message>
    <message>
        <source>Hide my picture in the room (H)</source>
        <translation>Hide my picture in the room (H)</translation>
    </message>
    <message>
        <source>Say what would help the picture</source>
        <translation>Say what would help the picture</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Level of the microphone</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter the room</source>
        <translation>Enter the room</translation>
    </message>
    <message>
        <source>Opening the camera…</source>
        <translation>Opening the camera…</translation>
    </message>
    <message>
        <source>That is little. Make room on the disk.</source>
        <translation>That is little. Make room on the disk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sound only: there is no picture.</source>
        <translation>Sound only: there is no picture.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Use a smaller picture</source>
        <translation>Use a smaller picture</translation>
    </message>
    <message>
        <source>Picture only: there is no sound.</source>
        <translation>Picture only: there is no sound.</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>What do you want to practise?</translation>
    </message>
    <message>
        <source>Tick the questions you want, and drag them into order. Four are a good session; one is enough.</source>
        <translation>Tick the questions you want, and drag them into order. Four are a good session; one is enough.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Own times</source>
        <translation>Own times</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Space ticks · Alt+↑ and Alt+↓ change the order</source>
        <translation>Space ticks · Alt+↑ and Alt+↓ change the order</translation>
    </message>
    <message>
        <source>Check camera and microphone</source>
        <translation>Check camera and microphone</translation>
    </message>
    <message>
        <source>For: {name} · {goal}</source>
        <translation>For: {name} · {goal}</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>For: {name}</translation>
    </message>
    <message>
        <source>prepare {prep} s, answer {answer} s</source>
        <translation>prepare {prep} s, answer {answer} s</translation>
    </message>
    <message>
        <source>{count} chosen, about {minutes} min</source>
        <translation>{count} chosen, about {minutes} min</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Tick at least one question.</translation>
    </message>
    <message>
        <source>Change in Settings</source>
        <translation>Change in Settings</translation>
    </message>
    <message>
        <source>Add times in Settings</source>
        <translation>Add times in Settings</translation>
    </message>
    <message>
        <source>{prep} s to prepare, {answer} s to answer</source>
        <translation>{prep} s to prepare, {answer} s to answer</translation>
    </message>
    <message>
        <source>one take</source>
        <translation>one take</translation>
    </message>
    <message>
        <source>the first take is kept</source>
        <translation>the first take is kept</translation>
    </message>
    <message>
        <source>30 s to prepare, 2 min to answer, one take.</source>
        <translation>30 s to prepare, 2 min to answer, one take.</translation>
    </message>
    <message>
        <source>A friend plays the other side with a card, or this computer says its lines. Questions with a card are shown.</source>
        <translation>A friend plays the other side with a card, or this computer says its lines. Questions with a card are shown.</translation>
    </message>
    <message>
        <source>You have no own times yet.</source>
        <translation>You have no own times yet.</translation>
    </message>
    <message>
        <source>The times of the question, as many takes as you like; the first is kept.</source>
        <translation>The times of the question, as many takes as you like; the first is kept.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare two takes</source>
        <translation>Compare two takes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Take B</translation>
    </message>
    <message>
        <source>Which take stands beside it (T)</source>
        <translation>Which take stands beside it (T)</translation>
    </message>
</context>
<context>
    <name>ContentsCard</name>
    <message>
        <source>2 · What is inside</source>
        <translation>2 · What is inside</translation>
    </message>
    <message>
        <source>What is blurred</source>
        <translation>What is blurred</translation>
    </message>
    <message>
        <source>Add the detector…</source>
        <translation>Add the detector…</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Play the span again and again</source>
        <translation>Play the span again and again</translation>
    </message>
    <message>
        <source>Moment of both takes</source>
        <translation>Moment of both takes</translation>
    </message>
    <message>
        <source>Side by side at</source>
        <translation>Side by side at</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Side by side at: {part}</source>
        <translation>Side by side at: {part}</translation>
    </message>
    <message>
        <source>Let B come {ms} ms later</source>
        <translation>Let B come {ms} ms later</translation>
    </message>
    <message>
        <source>Let B come {ms} ms earlier</source>
        <translation>Let B come {ms} ms earlier</translation>
    </message>
    <message>
        <source>Hear take {side}</source>
        <translation>Hear take {side}</translation>
    </message>
    <message>
        <source>Pause both</source>
        <translation>Pause both</translation>
    </message>
    <message>
        <source>Play both</source>
        <translation>Play both</translation>
    </message>
</context>
<context>
    <name>CoveragePart</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Each competency should have all four. What is missing stands in bold; choose it to go to the next step.</source>
        <translation>Each competency should have all four. What is missing stands in bold; choose it to go to the next step.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Competencies and what they have</source>
        <translation>Competencies and what they have</translation>
    </message>
</context>
<context>
    <name>CuesCard</name>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Repeated words</translation>
    </message>
    <message>
        <source>This wish never leaves this computer.</source>
        <translation>This wish never leaves this computer.</translation>
    </message>
    <message>
        <source>I stutter: don't look for them</source>
        <translation>I stutter: don't look for them</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>What is looked for</translation>
    </message>
    <message>
        <source>Cues are places to look at. They never answer an item.</source>
        <translation>Cues are places to look at. They never answer an item.</translation>
    </message>
</context>
<context>
    <name>CuesPane</name>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Which cues are listed</source>
        <translation>Which cues are listed</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
    <message>
        <source>Play the place, with a second before it</source>
        <translation>Play the place, with a second before it</translation>
    </message>
    <message>
        <source>Use as evidence</source>
        <translation>Use as evidence</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Not so</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Bring back the last one</source>
        <translation>Bring back the last one</translation>
    </message>
    <message>
        <source>Rewrite cards</source>
        <translation>Rewrite cards</translation>
    </message>
    <message>
        <source>Practise saying it with facts, on cards</source>
        <translation>Practise saying it with facts, on cards</translation>
    </message>
    <message>
        <source>Looking for cues…</source>
        <translation>Looking for cues…</translation>
    </message>
</context>
<context>
    <name>DiaryForm</name>
    <message>
        <source>A real interview</source>
        <translation>A real interview</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>In your own words. Nothing is computed from it.</source>
        <translation>In your own words. Nothing is computed from it.</translation>
    </message>
    <message>
        <source>Questions that came</source>
        <translation>Questions that came</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>One a line.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was said, what you will do differently.</source>
        <translation>What was said, what you will do differently.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Write an interview down</source>
        <translation>Write an interview down</translation>
    </message>
    <message>
        <source>Real interviews in your own words. Nothing is computed from them.</source>
        <translation>Real interviews in your own words. Nothing is computed from them.</translation>
    </message>
    <message>
        <source>No real interview yet</source>
        <translation>No real interview yet</translation>
    </message>
    <message>
        <source>After one, write down how it went and which questions came. A question can go straight into your plan.</source>
        <translation>After one, write down how it went and which questions came. A question can go straight into your plan.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Change {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Delete {what}</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Add to plan</translation>
    </message>
    <message>
        <source>Add to plan: {what}</source>
        <translation>Add to plan: {what}</translation>
    </message>
    <message>
        <source>the interview of {day}</source>
        <translation>the interview of {day}</translation>
    </message>
    <message>
        <source>“{what}” is in your plan now.</source>
        <translation>“{what}” is in your plan now.</translation>
    </message>
    <message>
        <source>The interview of {day} was deleted.</source>
        <translation>The interview of {day} was deleted.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Enter plays what a row rests on, side by side</source>
        <translation>Enter plays what a row rests on, side by side</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Take A</source>
        <translation>Take A</translation>
    </message>
    <message>
        <source>Take B</source>
        <translation>Take B</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>The file is ready</source>
        <translation>The file is ready</translation>
    </message>
    <message>
        <source>{file} · {size}</source>
        <translation>{file} · {size}</translation>
    </message>
    <message>
        <source>Not in the transcript of what goes out, so not silenced: {words}</source>
        <translation>Not in the transcript of what goes out, so not silenced: {words}</translation>
    </message>
    <message>
        <source>It could not be shown before: open it and look before you send it.</source>
        <translation>It could not be shown before: open it and look before you send it.</translation>
    </message>
    <message>
        <source>The six words that open it</source>
        <translation>The six words that open it</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>They are shown only now and kept nowhere. Send them another way than the file: by phone, or in another app.</source>
        <translation>They are shown only now and kept nowhere. Send them another way than the file: by phone, or in another app.</translation>
    </message>
    <message>
        <source>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom with the six words, or with age, as the read-me inside says. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</source>
        <translation>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom with the six words, or with age, as the read-me inside says. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</translation>
    </message>
    <message>
        <source>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom, or unpacks it and opens review.html. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</source>
        <translation>Send it as a file by mail or WeChat, as it is. Whoever gets it opens it in Greenroom, or unpacks it and opens review.html. A small review file comes back; open it under Reviews. You asked for it to be deleted after {day}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Make another file</source>
        <translation>Make another file</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>DotCard</name>
    <message numerus="yes">
        <source>%n rated answer(s)</source>
        <translation>
            <numerusform>%n rated answer</numerusform>
            <numerusform>%n rated answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulty</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Retake</translation>
    </message>
    <message>
        <source>{difficulty} of 3</source>
        <translation>{difficulty} of 3</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>DotsPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>As tables</translation>
    </message>
    <message>
        <source>One dot is one rating of one answer, from 1 to 5; a small dot is a retake of the same question. Below stand difficulty and preparation. A line is drawn after four rated answers on two days.</source>
        <translation>One dot is one rating of one answer, from 1 to 5; a small dot is a retake of the same question. Below stand difficulty and preparation. A line is drawn after four rated answers on two days.</translation>
    </message>
    <message>
        <source>No answer was rated yet</source>
        <translation>No answer was rated yet</translation>
    </message>
    <message>
        <source>Each rating of an answer becomes a dot here, with who gave it, how hard the question was and how long you prepared.</source>
        <translation>Each rating of an answer becomes a dot here, with who gave it, how hard the question was and how long you prepared.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Record an answer</translation>
    </message>
    <message>
        <source>As dots</source>
        <translation>As dots</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>All packs</source>
        <translation>All packs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>Parts of the pack</translation>
    </message>
</context>
<context>
    <name>EvidenceChip</name>
    <message>
        <source>Play the evidence {span}</source>
        <translation>Play the evidence {span}</translation>
    </message>
    <message>
        <source>Detach {span}</source>
        <translation>Detach {span}</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>+ Attach a sentence as evidence: choose one first</source>
        <translation>+ Attach a sentence as evidence: choose one first</translation>
    </message>
    <message>
        <source>+ Attach the last 5 seconds as evidence</source>
        <translation>+ Attach the last 5 seconds as evidence</translation>
    </message>
    <message>
        <source>+ Attach {span} as evidence</source>
        <translation>+ Attach {span} as evidence</translation>
    </message>
</context>
<context>
    <name>ExampleView</name>
    <message>
        <source>Example stories</source>
        <translation>Example stories</translation>
    </message>
    <message>
        <source>Back to my stories</source>
        <translation>Back to my stories</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Save for others</source>
        <translation>Save for others</translation>
    </message>
    <message>
        <source>The movie is being written… {percent} %</source>
        <translation>The movie is being written… {percent} %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Saved as {file}</translation>
    </message>
    <message>
        <source>Movie with checklist and captions</source>
        <translation>Movie with checklist and captions</translation>
    </message>
    <message>
        <source>Marks for a spreadsheet (CSV)</source>
        <translation>Marks for a spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>Marks, answers and ratings as W3C annotations</source>
        <translation>Marks, answers and ratings as W3C annotations</translation>
    </message>
    <message>
        <source>Captions (WebVTT)</source>
        <translation>Captions (WebVTT)</translation>
    </message>
    <message>
        <source>Captions (SubRip)</source>
        <translation>Captions (SubRip)</translation>
    </message>
    <message>
        <source>Captions for old Windows players (SubRip)</source>
        <translation>Captions for old Windows players (SubRip)</translation>
    </message>
    <message>
        <source>Words as plain text</source>
        <translation>Words as plain text</translation>
    </message>
    <message>
        <source>Words with times and corrections (JSON)</source>
        <translation>Words with times and corrections (JSON)</translation>
    </message>
    <message>
        <source>Chapters of the session (WebVTT)</source>
        <translation>Chapters of the session (WebVTT)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Question it answers</source>
        <translation>Question it answers</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>Being added…</source>
        <translation>Being added…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Not added</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search in the words</source>
        <translation>Search in the words</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>The one before</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>The next one</translation>
    </message>
    <message>
        <source>Large and small letters differ</source>
        <translation>Large and small letters differ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace this one</source>
        <translation>Replace this one</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Replace all, in one step</source>
        <translation>Replace all, in one step</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} of {count}</translation>
    </message>
</context>
<context>
    <name>FocusCheck</name>
    <message>
        <source>Your focus for this take: did it happen?</source>
        <translation>Your focus for this take: did it happen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>FocusLine</name>
    <message>
        <source>Focus: {line}</source>
        <translation>Focus: {line}</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>An interviewer might ask now</source>
        <translation>An interviewer might ask now</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answer: {words}, {reason}</source>
        <translation>Answer: {words}, {reason}</translation>
    </message>
</context>
<context>
    <name>GapView</name>
    <message>
        <source>How others see it</source>
        <translation>How others see it</translation>
    </message>
    <message>
        <source>‹ All reviews</source>
        <translation>‹ All reviews</translation>
    </message>
    <message>
        <source>Decide what comes of it</source>
        <translation>Decide what comes of it</translation>
    </message>
    <message>
        <source>Open reviews: {open}.</source>
        <translation>Open reviews: {open}.</translation>
    </message>
    <message>
        <source>Open reviews: {open}, of them counted in the figures: {pooled}.</source>
        <translation>Open reviews: {open}, of them counted in the figures: {pooled}.</translation>
    </message>
    <message>
        <source>Sealed until you have rated the same: {n}.</source>
        <translation>Sealed until you have rated the same: {n}.</translation>
    </message>
    <message>
        <source>Not counted, because another one that names the same reviewer stands in its place: {n}.</source>
        <translation>Not counted, because another one that names the same reviewer stands in its place: {n}.</translation>
    </message>
    <message>
        <source>Shown, but not counted with the others: {n}.</source>
        <translation>Shown, but not counted with the others: {n}.</translation>
    </message>
    <message>
        <source>Left out by you: {n}.</source>
        <translation>Left out by you: {n}.</translation>
    </message>
    <message>
        <source>Where they pointed, disagreements first</source>
        <translation>Where they pointed, disagreements first</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Show {n} more</translation>
    </message>
    <message>
        <source>reviewers: {n}</source>
        <translation>reviewers: {n}</translation>
    </message>
    <message>
        <source>⇄ They disagree here · {words}</source>
        <translation>⇄ They disagree here · {words}</translation>
    </message>
    <message>
        <source>▶ {time}</source>
        <translation>▶ {time}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>Nothing of yours beside it</source>
        <translation>Nothing of yours beside it</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>take {n}</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>Reviews of others</source>
        <translation>Reviews of others</translation>
    </message>
    <message>
        <source>Gap from</source>
        <translation>Gap from</translation>
    </message>
    <message>
        <source>In levels: how far your own level has to be from theirs to be called a blind spot or a hidden strength.</source>
        <translation>In levels: how far your own level has to be from theirs to be called a blind spot or a hidden strength.</translation>
    </message>
    <message>
        <source>Large from</source>
        <translation>Large from</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Save review file</source>
        <translation>Save review file</translation>
    </message>
    <message>
        <source>Review (*.greenroom-review.json)</source>
        <translation>Review (*.greenroom-review.json)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message; the candidate can read it, and paste all of it into Greenroom.</source>
        <translation>Copied. Paste it into a message; the candidate can read it, and paste all of it into Greenroom.</translation>
    </message>
    <message>
        <source>Not written yet: {what}. Save again when it is.</source>
        <translation>Not written yet: {what}. Save again when it is.</translation>
    </message>
</context>
<context>
    <name>HearingAgain</name>
    <message>
        <source>It heard the same words. Another model may hear others.</source>
        <translation>It heard the same words. Another model may hear others.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Last session</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Recent sessions</translation>
    </message>
    <message>
        <source>Go on reviewing</source>
        <translation>Go on reviewing</translation>
    </message>
    <message>
        <source>Look around with a sample</source>
        <translation>Look around with a sample</translation>
    </message>
    <message>
        <source>Add a recording…</source>
        <translation>Add a recording…</translation>
    </message>
    <message>
        <source>Add a video or sound file as a take</source>
        <translation>Add a video or sound file as a take</translation>
    </message>
    <message>
        <source>Everything stays on this computer: pictures, sound, words and reviews. For practice only.</source>
        <translation>Everything stays on this computer: pictures, sound, words and reviews. For practice only.</translation>
    </message>
    <message>
        <source>Your last session will be here, ready to be reviewed.</source>
        <translation>Your last session will be here, ready to be reviewed.</translation>
    </message>
    <message>
        <source>no takes</source>
        <translation>no takes</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all} transcribed</source>
        <translation>{count} of {all} transcribed</translation>
    </message>
    <message numerus="yes">
        <source>%n more pack(s) of others in Reviews</source>
        <translation>
            <numerusform>%n more pack of others in Reviews</numerusform>
            <numerusform>%n more packs of others in Reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) being transcribed</source>
        <translation>
            <numerusform>%n take being transcribed</numerusform>
            <numerusform>%n takes being transcribed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing. Reviews you are sent, packs to review for others and takes that were repaired appear here.</source>
        <translation>Nothing. Reviews you are sent, packs to review for others and takes that were repaired appear here.</translation>
    </message>
    <message>
        <source>Review by {reviewer}: sealed until you have rated the same answers.</source>
        <translation>Review by {reviewer}: sealed until you have rated the same answers.</translation>
    </message>
    <message>
        <source>Rate first</source>
        <translation>Rate first</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>An unfinished take was repaired: {take}, {length}.</source>
        <translation>An unfinished take was repaired: {take}, {length}.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>{item}: {answer}</source>
        <translation>{item}: {answer}</translation>
    </message>
    <message>
        <source>{item}: {answer}, no moment attached yet</source>
        <translation>{item}: {answer}, no moment attached yet</translation>
    </message>
    <message>
        <source>Partly means: {words}</source>
        <translation>Partly means: {words}</translation>
    </message>
    <message>
        <source>Goal of the company: {goal}</source>
        <translation>Goal of the company: {goal}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the transcription</source>
        <translation>Cancel the transcription</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancel all</translation>
    </message>
    <message>
        <source>Cancel this transcription and all that wait</source>
        <translation>Cancel this transcription and all that wait</translation>
    </message>
    <message>
        <source>Cancel the work on the model</source>
        <translation>Cancel the work on the model</translation>
    </message>
    <message>
        <source>Transcription is paused at {percent} %</source>
        <translation>Transcription is paused at {percent} %</translation>
    </message>
    <message>
        <source>The transcription waits while you record: {percent} %</source>
        <translation>The transcription waits while you record: {percent} %</translation>
    </message>
    <message>
        <source>Transcribing on this computer… {percent} %</source>
        <translation>Transcribing on this computer… {percent} %</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>about {seconds} s left</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>{count} more waiting</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on transcribing</source>
        <translation>Go on transcribing</translation>
    </message>
    <message>
        <source>Pause the transcription</source>
        <translation>Pause the transcription</translation>
    </message>
    <message>
        <source>Fetching the speech model {name} from {address}</source>
        <translation>Fetching the speech model {name} from {address}</translation>
    </message>
    <message>
        <source>Bringing in the speech model {name}</source>
        <translation>Bringing in the speech model {name}</translation>
    </message>
    <message>
        <source>Testing the speech model {name} on this computer…</source>
        <translation>Testing the speech model {name} on this computer…</translation>
    </message>
    <message>
        <source>{there} of {total}</source>
        <translation>{there} of {total}</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}” is in the trash.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Search questions and transcripts</source>
        <translation>Search questions and transcripts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Sessions and takes</source>
        <translation>Sessions and takes</translation>
    </message>
    <message>
        <source>Session, question</source>
        <translation>Session, question</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Beside another take of its question</source>
        <translation>Beside another take of its question</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Add a recording…</source>
        <translation>Add a recording…</translation>
    </message>
    <message>
        <source>Add a video or sound file as a take</source>
        <translation>Add a video or sound file as a take</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>Send to a reviewer</source>
        <translation>Send to a reviewer</translation>
    </message>
    <message>
        <source>A recording is being added. If you close now, it is not added.</source>
        <translation>A recording is being added. If you close now, it is not added.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nothing recorded yet</translation>
    </message>
    <message>
        <source>Practise one question</source>
        <translation>Practise one question</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Try fewer or other words.</translation>
    </message>
    <message>
        <source>no takes</source>
        <translation>no takes</translation>
    </message>
    <message>
        <source>↳ follow-up: {question}</source>
        <translation>↳ follow-up: {question}</translation>
    </message>
    <message>
        <source>{question} · take {number}</source>
        <translation>{question} · take {number}</translation>
    </message>
    <message>
        <source>“{name}” is in the trash.</source>
        <translation>“{name}” is in the trash.</translation>
    </message>
    <message>
        <source>Your sessions will be here: every take with its transcript and review.</source>
        <translation>Your sessions will be here: every take with its transcript and review.</translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation>transcribed</translation>
    </message>
    <message>
        <source>Recordings are being added. Choose others when that is done.</source>
        <translation>Recordings are being added. Choose others when that is done.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Why the plan is as it is</source>
        <translation>Why the plan is as it is</translation>
    </message>
    <message>
        <source>Because of …</source>
        <translation>Because of …</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
    <message>
        <source>I added …</source>
        <translation>I added …</translation>
    </message>
    <message>
        <source>I added</source>
        <translation>I added</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>When a checklist item does not go well, the exercise for it is added here by itself. Write down your own changes too.</source>
        <translation>When a checklist item does not go well, the exercise for it is added here by itself. Write down your own changes too.</translation>
    </message>
    <message>
        <source>{day}: because “{item}” did not go well, added: {drill}</source>
        <translation>{day}: because “{item}” did not go well, added: {drill}</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>{words} Went well in two sessions since.</source>
        <translation>{words} Went well in two sessions since.</translation>
    </message>
    <message>
        <source>{day}: because of “{because}” I added: {what}</source>
        <translation>{day}: because of “{because}” I added: {what}</translation>
    </message>
    <message>
        <source>{day}: I added: {what}</source>
        <translation>{day}: I added: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Take away: {what}</source>
        <translation>Take away: {what}</translation>
    </message>
</context>
<context>
    <name>LowerPane</name>
    <message>
        <source>Marks {n}</source>
        <translation>Marks {n}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Card of the other side</source>
        <translation>Card of the other side</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>{file} was not opened: finish what is under way, then open it again.</source>
        <translation>{file} was not opened: finish what is under way, then open it again.</translation>
    </message>
    <message>
        <source>Something in Greenroom went wrong. Your recordings are untouched. You can go on; a report lies in {file}.</source>
        <translation>Something in Greenroom went wrong. Your recordings are untouched. You can go on; a report lies in {file}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>They are back. At the next start they go to the trash again.</source>
        <translation>They are back. At the next start they go to the trash again.</translation>
    </message>
</context>
<context>
    <name>MarkBar</name>
    <message>
        <source>Note, then Enter</source>
        <translation>Note, then Enter</translation>
    </message>
    <message>
        <source>Note on the mark</source>
        <translation>Note on the mark</translation>
    </message>
    <message>
        <source>Save the mark</source>
        <translation>Save the mark</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>What the mark is for: {kind}</source>
        <translation>What the mark is for: {kind}</translation>
    </message>
    <message>
        <source>What the mark is for (↑ ↓)</source>
        <translation>What the mark is for (↑ ↓)</translation>
    </message>
</context>
<context>
    <name>MarksPane</name>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Play the mark</source>
        <translation>Play the mark</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edit the note</translation>
    </message>
    <message>
        <source>Delete the mark</source>
        <translation>Delete the mark</translation>
    </message>
    <message>
        <source>No marks yet. Press M while it plays, or drag in the row of marks.</source>
        <translation>No marks yet. Press M while it plays, or drag in the row of marks.</translation>
    </message>
</context>
<context>
    <name>MasksCard</name>
    <message>
        <source>3 · What stays yours</source>
        <translation>3 · What stays yours</translation>
    </message>
    <message>
        <source>Names, employers and numbers: masked in the text and silenced in the sound wherever the transcript has them, numbers however they are said, Chinese names also in pinyin and in characters that sound the same. Translations, short forms and misheard words are not found: choose them in the transcript or type them too, then listen.</source>
        <translation>Names, employers and numbers: masked in the text and silenced in the sound wherever the transcript has them, numbers however they are said, Chinese names also in pinyin and in characters that sound the same. Translations, short forms and misheard words are not found: choose them in the transcript or type them too, then listen.</translation>
    </message>
    <message>
        <source>A word, name or number</source>
        <translation>A word, name or number</translation>
    </message>
    <message>
        <source>A word, name or number to mask</source>
        <translation>A word, name or number to mask</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Mask everywhere</source>
        <translation>Mask everywhere</translation>
    </message>
    <message>
        <source>What is masked in one piece has {count} characters at most. Mask the names and numbers in it one by one.</source>
        <translation>What is masked in one piece has {count} characters at most. Mask the names and numbers in it one by one.</translation>
    </message>
    <message>
        <source>Said here, perhaps yours to keep:</source>
        <translation>Said here, perhaps yours to keep:</translation>
    </message>
    <message>
        <source>“{word}” is masked everywhere.</source>
        <translation>“{word}” is masked everywhere.</translation>
    </message>
    <message>
        <source>“{word}” is no longer masked.</source>
        <translation>“{word}” is no longer masked.</translation>
    </message>
    <message>
        <source>No longer mask “{word}”</source>
        <translation>No longer mask “{word}”</translation>
    </message>
    <message>
        <source>Mask “{word}”</source>
        <translation>Mask “{word}”</translation>
    </message>
    <message>
        <source>Not in the transcript of what goes out: {words}. If it was said there, it can still be heard; listen before you send.</source>
        <translation>Not in the transcript of what goes out: {words}. If it was said there, it can still be heard; listen before you send.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommended here</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>custom model</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Use the model {name}</source>
        <translation>Use the model {name}</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>Go on fetching</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Fetch the model {name} over the network</source>
        <translation>Fetch the model {name} over the network</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test how fast {name} is here: 10 seconds</source>
        <translation>Test how fast {name} is here: 10 seconds</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Check every byte of {name}</source>
        <translation>Check every byte of {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {name} from this computer</source>
        <translation>Remove {name} from this computer</translation>
    </message>
</context>
<context>
    <name>ModelsCard</name>
    <message>
        <source>Speech models</source>
        <translation>Speech models</translation>
    </message>
    <message>
        <source>A larger model hears better and needs more time. All of them run on this computer.</source>
        <translation>A larger model hears better and needs more time. All of them run on this computer.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>From a folder…</translation>
    </message>
    <message>
        <source>Bring a known model in from a folder</source>
        <translation>Bring a known model in from a folder</translation>
    </message>
    <message>
        <source>From a zip or tar file…</source>
        <translation>From a zip or tar file…</translation>
    </message>
    <message>
        <source>Bring a known model in from a zip or tar file</source>
        <translation>Bring a known model in from a zip or tar file</translation>
    </message>
    <message>
        <source>Custom model…</source>
        <translation>Custom model…</translation>
    </message>
    <message>
        <source>Bring a model in that Greenroom does not know</source>
        <translation>Bring a model in that Greenroom does not know</translation>
    </message>
    <message>
        <source>Fetch from</source>
        <translation>Fetch from</translation>
    </message>
    <message>
        <source>Address of a mirror</source>
        <translation>Address of a mirror</translation>
    </message>
    <message>
        <source>the hub itself, or the address of a mirror</source>
        <translation>the hub itself, or the address of a mirror</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://. The one before stays in use.</source>
        <translation>An address begins with https:// or http://. The one before stays in use.</translation>
    </message>
    <message>
        <source>Greenroom is using the network now: it fetches {name} from {address}.</source>
        <translation>Greenroom is using the network now: it fetches {name} from {address}.</translation>
    </message>
    <message>
        <source>Greenroom uses the network only while it fetches a model you asked for here, and says so.</source>
        <translation>Greenroom uses the network only while it fetches a model you asked for here, and says so.</translation>
    </message>
    <message>
        <source>{size} are free on the disk.</source>
        <translation>{size} are free on the disk.</translation>
    </message>
</context>
<context>
    <name>Multiples</name>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>All dots</source>
        <translation>All dots</translation>
    </message>
    <message>
        <source>Each rating of an answer becomes a dot: yours, a friend's, a professional's.</source>
        <translation>Each rating of an answer becomes a dot: yours, a friend's, a professional's.</translation>
    </message>
    <message>
        <source>possible blind spot</source>
        <translation>possible blind spot</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Another question</source>
        <translation>Another question</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>What this rests on</translation>
    </message>
    <message>
        <source>Begin the exercise</source>
        <translation>Begin the exercise</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>NextWriter</name>
    <message>
        <source>Practise “{competency}”</source>
        <translation>Practise “{competency}”</translation>
    </message>
    <message>
        <source>First {time}: {exercise}</source>
        <translation>First {time}: {exercise}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next · about {time}</source>
        <translation>Next · about {time}</translation>
    </message>
    <message numerus="yes">
        <source>the whole session: %n question(s), about</source>
        <translation>
            <numerusform>the whole session: %n question, about</numerusform>
            <numerusform>the whole session: %n questions, about</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Because {reasons}.</source>
        <translation>Because {reasons}.</translation>
    </message>
    <message>
        <source>Camera and microphone are checked first.</source>
        <translation>Camera and microphone are checked first.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until the interview.</source>
        <translation>
            <numerusform>%n day until the interview.</numerusform>
            <numerusform>%n days until the interview.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Ask somebody</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Practise it</source>
        <translation>Practise it</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Play</translation>
    </message>
    <message>
        <source>What I will do, in my words</source>
        <translation>What I will do, in my words</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>How it went</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>NotesHelp</name>
    <message>
        <source>Hide my notes</source>
        <translation>Hide my notes</translation>
    </message>
    <message>
        <source>To know by heart</source>
        <translation>To know by heart</translation>
    </message>
</context>
<context>
    <name>NothingToSend</name>
    <message>
        <source>Nothing to send yet</source>
        <translation>Nothing to send yet</translation>
    </message>
    <message>
        <source>Record an answer; here it becomes one file for a friend or somebody of HR.</source>
        <translation>Record an answer; here it becomes one file for a friend or somebody of HR.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Somebody sent me a file</source>
        <translation>Somebody sent me a file</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>response time</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>20 s</source>
        <translation>20 s</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>In which time</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>My part</source>
        <translation>My part</translation>
    </message>
    <message>
        <source>I wrote it</source>
        <translation>I wrote it</translation>
    </message>
    <message>
        <source>How I know</source>
        <translation>How I know</translation>
    </message>
    <message>
        <source>weekly report</source>
        <translation>weekly report</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remove this number</translation>
    </message>
</context>
<context>
    <name>OfferChip</name>
    <message>
        <source>Use {at} as evidence</source>
        <translation>Use {at} as evidence</translation>
    </message>
    <message>
        <source>Not so: {at}</source>
        <translation>Not so: {at}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>What was pasted</source>
        <translation>What was pasted</translation>
    </message>
</context>
<context>
    <name>OpeningRow</name>
    <message>
        <source>Open them here</source>
        <translation>Open them here</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>4 · For the reviewer</source>
        <translation>4 · For the reviewer</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>You ask</source>
        <translation>You ask</translation>
    </message>
    <message>
        <source>Two questions at most; they come first.</source>
        <translation>Two questions at most; they come first.</translation>
    </message>
    <message>
        <source>Your question {number}</source>
        <translation>Your question {number}</translation>
    </message>
    <message>
        <source>Was my example clear?</source>
        <translation>Was my example clear?</translation>
    </message>
    <message>
        <source>A second question</source>
        <translation>A second question</translation>
    </message>
    <message>
        <source>Leave out my own review</source>
        <translation>Leave out my own review</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Your review</translation>
    </message>
    <message>
        <source>So that their view is not led by yours.</source>
        <translation>So that their view is not led by yours.</translation>
    </message>
    <message>
        <source>480 lines at most</source>
        <translation>480 lines at most</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>Smaller picture</translation>
    </message>
    <message>
        <source>A smaller file; takes longer to write.</source>
        <translation>A smaller file; takes longer to write.</translation>
    </message>
    <message>
        <source>All in one page, up to 200 MB</source>
        <translation>All in one page, up to 200 MB</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>review.html then plays without unpacking; the file is twice as large.</source>
        <translation>review.html then plays without unpacking; the file is twice as large.</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Days kept</translation>
    </message>
    <message>
        <source>Then they are asked to delete it; nobody can enforce it.</source>
        <translation>Then they are asked to delete it; nobody can enforce it.</translation>
    </message>
    <message>
        <source>Lock with six words</source>
        <translation>Lock with six words</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Only with these words can it be opened, in Greenroom or by age.</source>
        <translation>Only with these words can it be opened, in Greenroom or by age.</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Comments in this file: {count}. The editor does not write them again. The file as it is now stays in the folder “earlier” when you put your changes into use.</source>
        <translation>Comments in this file: {count}. The editor does not write them again. The file as it is now stays in the folder “earlier” when you put your changes into use.</translation>
    </message>
    <message>
        <source>Comments in the imported file: {count}. They are not taken over; your file keeps them.</source>
        <translation>Comments in the imported file: {count}. They are not taken over; your file keeps them.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>This has to be filled in.</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>no words yet</translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation>A new pack</translation>
    </message>
    <message>
        <source>In use, version {version}</source>
        <translation>In use, version {version}</translation>
    </message>
    <message>
        <source>Draft, kept as you type</source>
        <translation>Draft, kept as you type</translation>
    </message>
    <message>
        <source>Draft, kept as you type · nothing is missing</source>
        <translation>Draft, kept as you type · nothing is missing</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>Show what is missing</translation>
    </message>
    <message>
        <source>Practise with this pack</source>
        <translation>Practise with this pack</translation>
    </message>
    <message>
        <source>Put into use</source>
        <translation>Put into use</translation>
    </message>
    <message>
        <source>The pack is in use. Practise offers it from now on.</source>
        <translation>The pack is in use. Practise offers it from now on.</translation>
    </message>
    <message>
        <source>The pack is in use as version {version}: sessions were held with the one before, and they keep it.</source>
        <translation>The pack is in use as version {version}: sessions were held with the one before, and they keep it.</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>A pack says what is asked for a kind of job and what a good answer sounds like. Shipped packs stay as they are: copy one to change it. You can drop a TOML file here.</source>
        <translation>A pack says what is asked for a kind of job and what a good answer sounds like. Shipped packs stay as they are: copy one to change it. You can drop a TOML file here.</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Import a pack from a TOML file</source>
        <translation>Import a pack from a TOML file</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the pack as a TOML file</source>
        <translation>Export the pack as a TOML file</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Practise with this pack</source>
        <translation>Practise with this pack</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>your own, in use</source>
        <translation>your own, in use</translation>
    </message>
    <message>
        <source>your own, with changes that are not in use yet</source>
        <translation>your own, with changes that are not in use yet</translation>
    </message>
    <message>
        <source>draft, not in use yet</source>
        <translation>draft, not in use yet</translation>
    </message>
    <message>
        <source>has faults, not in use</source>
        <translation>has faults, not in use</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to change</source>
        <translation>Copy to change</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Write on</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>1 Analyse</source>
        <translation>1 Analyse</translation>
    </message>
    <message>
        <source>2 Practise</source>
        <translation>2 Practise</translation>
    </message>
    <message>
        <source>3 Show value</source>
        <translation>3 Show value</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the job ad point to what is asked</source>
        <translation>
            <numerusform>%n word of the job ad point to what is asked</numerusform>
            <numerusform>%n words of the job ad point to what is asked</numerusform>
        </translation>
    </message>
    <message>
        <source>No job ad yet</source>
        <translation>No job ad yet</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>%n answer recorded</numerusform>
            <numerusform>%n answers recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Others have seen {count} of {all} competencies</source>
        <translation>Others have seen {count} of {all} competencies</translation>
    </message>
    <message>
        <source>{phase}: you are here</source>
        <translation>{phase}: you are here</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Help with the picture</source>
        <translation>Help with the picture</translation>
    </message>
    <message>
        <source>Before recording</source>
        <translation>Before recording</translation>
    </message>
    <message>
        <source>Say what would help frame, light and sharpness</source>
        <translation>Say what would help frame, light and sharpness</translation>
    </message>
    <message>
        <source>Finished takes</source>
        <translation>Finished takes</translation>
    </message>
    <message>
        <source>Frame, light and sharpness are measured on this computer; nobody is recognised.</source>
        <translation>Frame, light and sharpness are measured on this computer; nobody is recognised.</translation>
    </message>
    <message>
        <source>Look at their pictures as well</source>
        <translation>Look at their pictures as well</translation>
    </message>
    <message>
        <source>Face detector</source>
        <translation>Face detector</translation>
    </message>
    <message>
        <source>Finds where a face is, not whose. {title}, {size} KB, fetched from {host} when you press the button.</source>
        <translation>Finds where a face is, not whose. {title}, {size} KB, fetched from {host} when you press the button.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Fetch it</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>File of the face detector</source>
        <translation>File of the face detector</translation>
    </message>
    <message>
        <source>Detector (*.onnx)</source>
        <translation>Detector (*.onnx)</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Fetching…</translation>
    </message>
</context>
<context>
    <name>PictureHelp</name>
    <message>
        <source>Add the detector…</source>
        <translation>Add the detector…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add a job ad and the date</source>
        <translation>Add a job ad and the date</translation>
    </message>
    <message>
        <source>Change the job ad or date</source>
        <translation>Change the job ad or date</translation>
    </message>
    <message>
        <source>The role has no questions of this kind.</source>
        <translation>The role has no questions of this kind.</translation>
    </message>
    <message>
        <source>Taken out of the plan: {what}</source>
        <translation>Taken out of the plan: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>PlaybackPane</name>
    <message>
        <source>Picture of the take</source>
        <translation>Picture of the take</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Sound only: this take has no picture.</source>
        <translation>Sound only: this take has no picture.</translation>
    </message>
    <message>
        <source>Only the text was sent. Choose a sentence or select words to mark them.</source>
        <translation>Only the text was sent. Choose a sentence or select words to mark them.</translation>
    </message>
    <message>
        <source>Nothing to play.</source>
        <translation>Nothing to play.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>The take is being saved. You can leave in a moment.</source>
        <translation>The take is being saved. You can leave in a moment.</translation>
    </message>
    <message>
        <source>A take is being recorded. It goes on; press Stop first, then leave.</source>
        <translation>A take is being recorded. It goes on; press Stop first, then leave.</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Job ad</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Seconds to prepare</source>
        <translation>Seconds to prepare</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Seconds to answer</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>One take</translation>
    </message>
    <message>
        <source>The answer ends when its time is over, and there is no second one.</source>
        <translation>The answer ends when its time is over, and there is no second one.</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>Remove these times</translation>
    </message>
</context>
<context>
    <name>PresetsCard</name>
    <message>
        <source>Own times</source>
        <translation>Own times</translation>
    </message>
    <message>
        <source>Times of an interview you are preparing for; choose them when you practise.</source>
        <translation>Times of an interview you are preparing for; choose them when you practise.</translation>
    </message>
    <message>
        <source>Add times</source>
        <translation>Add times</translation>
    </message>
    <message>
        <source>Own times {number}</source>
        <translation>Own times {number}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>What they will get</source>
        <translation>What they will get</translation>
    </message>
    <message>
        <source>Take that is shown</source>
        <translation>Take that is shown</translation>
    </message>
    <message>
        <source>Transcript as they will read it</source>
        <translation>Transcript as they will read it</translation>
    </message>
    <message>
        <source>Choose a word by the arrows and Enter; M masks it everywhere, P plays from it.</source>
        <translation>Choose a word by the arrows and Enter; M masks it everywhere, P plays from it.</translation>
    </message>
    <message>
        <source>There is no transcript of this take.</source>
        <translation>There is no transcript of this take.</translation>
    </message>
    <message>
        <source>Nothing to hear it by: no loudspeaker or headphones were found. Connect some, then press Listen again.</source>
        <translation>Nothing to hear it by: no loudspeaker or headphones were found. Connect some, then press Listen again.</translation>
    </message>
    <message>
        <source>A picture as they will see it</source>
        <translation>A picture as they will see it</translation>
    </message>
    <message>
        <source>Show “{words}” again</source>
        <translation>Show “{words}” again</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Mask “{words}” everywhere</source>
        <translation>Mask “{words}” everywhere</translation>
    </message>
    <message>
        <source>Choose words to mask</source>
        <translation>Choose words to mask</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>▷ Listen</source>
        <translation>▷ Listen</translation>
    </message>
    <message>
        <source>Listen as they will hear it</source>
        <translation>Listen as they will hear it</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diary</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>ProofList</name>
    <message>
        <source>No take was rated for this yet, so there is nothing to look up.</source>
        <translation>No take was rated for this yet, so there is nothing to look up.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Card for your friend</source>
        <translation>Card for your friend</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Rating · {competency}</source>
        <translation>Rating · {competency}</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Cannot judge</translation>
    </message>
    <message>
        <source>The take does not show enough to choose a level.</source>
        <translation>The take does not show enough to choose a level.</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>No evidence found</translation>
    </message>
    <message>
        <source>Why this level (optional)</source>
        <translation>Why this level (optional)</translation>
    </message>
</context>
<context>
    <name>ReceivedPart</name>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Open a file…</translation>
    </message>
    <message>
        <source>A review, a pack to review, or a reply. Drag it here, or paste what was copied.</source>
        <translation>A review, a pack to review, or a reply. Drag it here, or paste what was copied.</translation>
    </message>
    <message>
        <source>The six words, then Enter</source>
        <translation>The six words, then Enter</translation>
    </message>
    <message>
        <source>The six words that came with the pack</source>
        <translation>The six words that came with the pack</translation>
    </message>
    <message>
        <source>Nothing came back yet</source>
        <translation>Nothing came back yet</translation>
    </message>
    <message>
        <source>Reviews of your sessions will be here, sealed until you have rated the same; and packs that others ask you to review.</source>
        <translation>Reviews of your sessions will be here, sealed until you have rated the same; and packs that others ask you to review.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open files</translation>
    </message>
    <message>
        <source>{role} · {when}</source>
        <translation>{role} · {when}</translation>
    </message>
    <message>
        <source>Reviews: {count} · open: {open}</source>
        <translation>Reviews: {count} · open: {open}</translation>
    </message>
    <message>
        <source>Compare with mine</source>
        <translation>Compare with mine</translation>
    </message>
    <message>
        <source>Rate first</source>
        <translation>Rate first</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Packs, reviews and replies (*.greenroom *.zip *.greenroom-review.json *.greenroom-reply.json *.json *.txt)</source>
        <translation>Packs, reviews and replies (*.greenroom *.zip *.greenroom-review.json *.greenroom-reply.json *.json *.txt)</translation>
    </message>
    <message>
        <source>To review for others</source>
        <translation>To review for others</translation>
    </message>
    <message>
        <source>Takes: {takes} · please delete after {day}</source>
        <translation>Takes: {takes} · please delete after {day}</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Save it as a file…</source>
        <translation>Save it as a file…</translation>
    </message>
    <message>
        <source>The pack is in the trash.</source>
        <translation>The pack is in the trash.</translation>
    </message>
    <message>
        <source>The review is in the trash.</source>
        <translation>The review is in the trash.</translation>
    </message>
    <message>
        <source>The file is being looked at…</source>
        <translation>The file is being looked at…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>They ask: {question}</source>
        <translation>They ask: {question}</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Your reply to: {question}</source>
        <translation>Your reply to: {question}</translation>
    </message>
</context>
<context>
    <name>ReportPart</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>One session</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Some days</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Save as a web page</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Making the report…</translation>
    </message>
    <message>
        <source>No answer to report on yet</source>
        <translation>No answer to report on yet</translation>
    </message>
    <message>
        <source>The report puts goal, evidence with times and pictures, your view against that of others, and the next actions on paper.</source>
        <translation>The report puts goal, evidence with times and pictures, your view against that of others, and the next actions on paper.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Record an answer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
</context>
<context>
    <name>ReviewBanner</name>
    <message>
        <source>Save again</source>
        <translation>Save again</translation>
    </message>
    <message>
        <source>Start a new review, keep the old file</source>
        <translation>Start a new review, keep the old file</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Details of the take</source>
        <translation>Details of the take</translation>
    </message>
    <message>
        <source>Save for others</source>
        <translation>Save for others</translation>
    </message>
    <message>
        <source>Send to a reviewer</source>
        <translation>Send to a reviewer</translation>
    </message>
    <message>
        <source>Beside another take of this question</source>
        <translation>Beside another take of this question</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Takes of this session</source>
        <translation>Takes of this session</translation>
    </message>
    <message>
        <source>{role} · take {number} · {length}</source>
        <translation>{role} · take {number} · {length}</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Take {number}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Take {number} · {length} · {question}</source>
        <translation>Take {number} · {length} · {question}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>No take to review yet</source>
        <translation>No take to review yet</translation>
    </message>
    <message>
        <source>Record an answer, and it plays here with its checklist beside it.</source>
        <translation>Record an answer, and it plays here with its checklist beside it.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
</context>
<context>
    <name>ReviewerBar</name>
    <message>
        <source>Your review for somebody else</source>
        <translation>Your review for somebody else</translation>
    </message>
    <message>
        <source>Who are you? The candidate sees “says:” and the name; it may be empty.</source>
        <translation>Who are you? The candidate sees “says:” and the name; it may be empty.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>What you are to the candidate</source>
        <translation>What you are to the candidate</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Someone else reviews: begin anew</source>
        <translation>Someone else reviews: begin anew</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Six rows only</source>
        <translation>Six rows only</translation>
    </message>
    <message>
        <source>More rows, and levels</source>
        <translation>More rows, and levels</translation>
    </message>
</context>
<context>
    <name>ReviewerGuide</name>
    <message>
        <source>Save review file…</source>
        <translation>Save review file…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Where no file can be sent: the candidate can read the text, and paste all of it into Greenroom.</source>
        <translation>Where no file can be sent: the candidate can read the text, and paste all of it into Greenroom.</translation>
    </message>
    <message>
        <source>Who reviews…</source>
        <translation>Who reviews…</translation>
    </message>
    <message>
        <source>There are no examples for the levels of this role, so none are rated first.</source>
        <translation>There are no examples for the levels of this role, so none are rated first.</translation>
    </message>
    <message>
        <source>Their questions</source>
        <translation>Their questions</translation>
    </message>
    <message>
        <source>Watch and mark</source>
        <translation>Watch and mark</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Check and rate</source>
        <translation>Check and rate</translation>
    </message>
    <message>
        <source>Keep and try</source>
        <translation>Keep and try</translation>
    </message>
    <message>
        <source>step {n}: {name}, {minutes} min</source>
        <translation>step {n}: {name}, {minutes} min</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, done</translation>
    </message>
    <message>
        <source>Strengths: {strengths} · suggestions: {suggestions}</source>
        <translation>Strengths: {strengths} · suggestions: {suggestions}</translation>
    </message>
    <message>
        <source>what did they do well?</source>
        <translation>what did they do well?</translation>
    </message>
    <message>
        <source>what could they try?</source>
        <translation>what could they try?</translation>
    </message>
    <message>
        <source>please delete after {day}</source>
        <translation>please delete after {day}</translation>
    </message>
    <message>
        <source>Eight minutes have passed. Save now, or take your time.</source>
        <translation>Eight minutes have passed. Save now, or take your time.</translation>
    </message>
</context>
<context>
    <name>RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault} Nothing was taken in.</source>
        <translation>{file}, line {line}: {fault} Nothing was taken in.</translation>
    </message>
    <message>
        <source>{file} is no role pack: {count} faults, the first in line {line}. Nothing was taken in.</source>
        <translation>{file} is no role pack: {count} faults, the first in line {line}. Nothing was taken in.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {fault} Put it right in a text editor.</source>
        <translation>{file}, line {line}: {fault} Put it right in a text editor.</translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Import a pack</translation>
    </message>
    <message>
        <source>Role pack (*.toml)</source>
        <translation>Role pack (*.toml)</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>Export the pack</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>The pack was removed. Sessions held with it keep their copy.</source>
        <translation>The pack was removed. Sessions held with it keep their copy.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
</context>
<context>
    <name>RoomStep</name>
    <message>
        <source>Answer now</source>
        <translation>Answer now</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Leave the room</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Level of the microphone</translation>
    </message>
    <message>
        <source>Recording {time}</source>
        <translation>Recording {time}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>SaveFoot</name>
    <message>
        <source>Save file…</source>
        <translation>Save file…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel; no file is left</source>
        <translation>Cancel; no file is left</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Writing… {percent} %</source>
        <translation>Writing… {percent} %</translation>
    </message>
</context>
<context>
    <name>SavingAside</name>
    <message>
        <source>Save review file</source>
        <translation>Save review file</translation>
    </message>
    <message>
        <source>Review (*.greenroom-review.json)</source>
        <translation>Review (*.greenroom-review.json)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Let the computer play the other side</source>
        <translation>Let the computer play the other side</translation>
    </message>
    <message>
        <source>The other side says · {at} of {count}</source>
        <translation>The other side says · {at} of {count}</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>The other side</translation>
    </message>
    <message>
        <source>Speaks first when the recording begins, then waits for your answer.</source>
        <translation>Speaks first when the recording begins, then waits for your answer.</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>That was the last line</source>
        <translation>That was the last line</translation>
    </message>
    <message>
        <source>What was behind it</source>
        <translation>What was behind it</translation>
    </message>
    <message>
        <source>{need}
Settles when: {settle}</source>
        <translation>{need}
Settles when: {settle}</translation>
    </message>
    <message>
        <source>Read aloud. With headphones only your own voice is recorded.</source>
        <translation>Read aloud. With headphones only your own voice is recorded.</translation>
    </message>
    <message>
        <source>This computer has no voice for it, or reading aloud is off: read the line here.</source>
        <translation>This computer has no voice for it, or reading aloud is off: read the line here.</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>What they will get can't be shown: something in Greenroom went wrong. You can save the file all the same; open it and look before you send it.</source>
        <translation>What they will get can't be shown: something in Greenroom went wrong. You can save the file all the same; open it and look before you send it.</translation>
    </message>
    <message>
        <source>Open in Review</source>
        <translation>Open in Review</translation>
    </message>
    <message>
        <source>Choose at least one take.</source>
        <translation>Choose at least one take.</translation>
    </message>
    <message>
        <source>Inside: {parts}</source>
        <translation>Inside: {parts}</translation>
    </message>
    <message>
        <source>Save for the reviewer</source>
        <translation>Save for the reviewer</translation>
    </message>
    <message>
        <source>Pack (*.zip *.greenroom)</source>
        <translation>Pack (*.zip *.greenroom)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written; your recordings are as they were.</source>
        <translation>Cancelled. No file was written; your recordings are as they were.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Save elsewhere…</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Try next</source>
        <translation>Try next</translation>
    </message>
    <message>
        <source>When you said “…”, the user would …</source>
        <translation>When you said “…”, the user would …</translation>
    </message>
    <message>
        <source>Next time try …</source>
        <translation>Next time try …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Smaller pictures need less of the computer.</source>
        <translation>Smaller pictures need less of the computer.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Show me as in a mirror; the recording is not mirrored</source>
        <translation>Show me as in a mirror; the recording is not mirrored</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>With a voice of the system, if there is one.</source>
        <translation>With a voice of the system, if there is one.</translation>
    </message>
    <message>
        <source>Read it aloud when it is shown</source>
        <translation>Read it aloud when it is shown</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Used from the next start on. Sessions stay where they are.</source>
        <translation>Used from the next start on. Sessions stay where they are.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>What you removed. It is listed and brought back by: greenroom library trash</source>
        <translation>What you removed. It is listed and brought back by: greenroom library trash</translation>
    </message>
    <message>
        <source>Files of others</source>
        <translation>Files of others</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double click</translation>
    </message>
    <message>
        <source>On packs (.greenroom), reviews and replies. It is written for this account only, and can be taken back.</source>
        <translation>On packs (.greenroom), reviews and replies. It is written for this account only, and can be taken back.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the library folder</source>
        <translation>Choose the library folder</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Use the default</translation>
    </message>
    <message>
        <source>Greenroom {version}. Nothing leaves this computer unless you send it. For practice only; not made for selecting people.</source>
        <translation>Greenroom {version}. Nothing leaves this computer unless you send it. For practice only; not made for selecting people.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>These times are removed. Takes made with them stay as they are.</source>
        <translation>These times are removed. Takes made with them stay as they are.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>Library folder</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>A pack to review was taken in.</source>
        <translation>A pack to review was taken in.</translation>
    </message>
    <message>
        <source>A reply to your review was taken in.</source>
        <translation>A reply to your review was taken in.</translation>
    </message>
    <message>
        <source>To do so, open it by itself.</source>
        <translation>To do so, open it by itself.</translation>
    </message>
    <message>
        <source>To keep it, unpack the zip and open it by itself.</source>
        <translation>To keep it, unpack the zip and open it by itself.</translation>
    </message>
    <message>
        <source>To keep it, open it by itself.</source>
        <translation>To keep it, open it by itself.</translation>
    </message>
    <message>
        <source>Files taken in: {came}; not taken in: {refused}.</source>
        <translation>Files taken in: {came}; not taken in: {refused}.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Take {letter}, its sound is heard</source>
        <translation>Take {letter}, its sound is heard</translation>
    </message>
    <message>
        <source>Take {letter}</source>
        <translation>Take {letter}</translation>
    </message>
    <message>
        <source>Picture of take {letter}</source>
        <translation>Picture of take {letter}</translation>
    </message>
    <message>
        <source>No other take of this question yet.</source>
        <translation>No other take of this question yet.</translation>
    </message>
    <message>
        <source>Sound only: this take has no picture.</source>
        <translation>Sound only: this take has no picture.</translation>
    </message>
</context>
<context>
    <name>SpeechCard</name>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Language of answers</source>
        <translation>Language of answers</translation>
    </message>
    <message>
        <source>For new takes. It can be changed for each take on the Review page.</source>
        <translation>For new takes. It can be changed for each take on the Review page.</translation>
    </message>
    <message>
        <source>Chinese characters</source>
        <translation>Chinese characters</translation>
    </message>
    <message>
        <source>Numbers in Chinese</source>
        <translation>Numbers in Chinese</translation>
    </message>
    <message>
        <source>What the model wrote is kept beside every number that is changed.</source>
        <translation>What the model wrote is kept beside every number that is changed.</translation>
    </message>
    <message>
        <source>After each take</source>
        <translation>After each take</translation>
    </message>
    <message>
        <source>Transcribe on this computer</source>
        <translation>Transcribe on this computer</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Computed by</translation>
    </message>
    <message>
        <source>A graphics card is used only after it has written down a known sample right, in a process of its own.</source>
        <translation>A graphics card is used only after it has written down a known sample right, in a process of its own.</translation>
    </message>
</context>
<context>
    <name>SpeechPart</name>
    <message>
        <source>File with names</source>
        <translation>File with names</translation>
    </message>
    <message>
        <source>Text (*.txt *.csv *.md)</source>
        <translation>Text (*.txt *.csv *.md)</translation>
    </message>
    <message>
        <source>Remove the speech model “{name}” from this computer? Your recordings and transcripts stay. It can be fetched or brought in again.</source>
        <translation>Remove the speech model “{name}” from this computer? Your recordings and transcripts stay. It can be fetched or brought in again.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Remove for good</translation>
    </message>
    <message>
        <source>Zip or tar file with a speech model</source>
        <translation>Zip or tar file with a speech model</translation>
    </message>
    <message>
        <source>Zip or tar file (*.zip *.tar *.tar.gz *.tgz)</source>
        <translation>Zip or tar file (*.zip *.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Folder with a speech model</source>
        <translation>Folder with a speech model</translation>
    </message>
    <message>
        <source>Nobody has published what a custom model must be, so Greenroom can't check it. Bring it in only if you trust where it comes from.</source>
        <translation>Nobody has published what a custom model must be, so Greenroom can't check it. Bring it in only if you trust where it comes from.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Bring it in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The speech model “{name}” is ready.</source>
        <translation>The speech model “{name}” is ready.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>Every byte of “{name}” is as published.</source>
        <translation>Every byte of “{name}” is as published.</translation>
    </message>
    <message>
        <source>Go on fetching</source>
        <translation>Go on fetching</translation>
    </message>
</context>
<context>
    <name>StoriesPart</name>
    <message>
        <source>Stories</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Your stories</translation>
    </message>
    <message>
        <source>Drag, or Alt+↑ and Alt+↓, to change the order</source>
        <translation>Drag, or Alt+↑ and Alt+↓, to change the order</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>New story</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Your stories will be here</source>
        <translation>Your stories will be here</translation>
    </message>
    <message>
        <source>A story is one thing you did: situation, task, action, result, and numbers that are yours. Three or four carry a whole interview.</source>
        <translation>A story is one thing you did: situation, task, action, result, and numbers that are yours. Three or four carry a whole interview.</translation>
    </message>
    <message>
        <source>Write the first story</source>
        <translation>Write the first story</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>missing: {what}</translation>
    </message>
    <message>
        <source>missing: {what} …</source>
        <translation>missing: {what} …</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Where and when, in one or two sentences.</source>
        <translation>Where and when, in one or two sentences.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>What was expected of you.</source>
        <translation>What was expected of you.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What you did yourself, step by step. Say “I”.</source>
        <translation>What you did yourself, step by step. Say “I”.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What came of it, with a number if there is one.</source>
        <translation>What came of it, with a number if there is one.</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Learned</translation>
    </message>
    <message>
        <source>What you do differently since.</source>
        <translation>What you do differently since.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>for example: the late parcel</source>
        <translation>for example: the late parcel</translation>
    </message>
    <message>
        <source>Numbers that are mine</source>
        <translation>Numbers that are mine</translation>
    </message>
    <message>
        <source>Only what you can stand behind when somebody asks where it comes from.</source>
        <translation>Only what you can stand behind when somebody asks where it comes from.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>All facts and numbers are true, and I can say where they come from.</source>
        <translation>All facts and numbers are true, and I can say where they come from.</translation>
    </message>
    <message>
        <source>Only you are asked this; it is never shared.</source>
        <translation>Only you are asked this; it is never shared.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>Questions it answers</source>
        <translation>Questions it answers</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Still missing: {what}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Add a question…</translation>
    </message>
    <message>
        <source>Take away: {question}</source>
        <translation>Take away: {question}</translation>
    </message>
</context>
<context>
    <name>StoryHelp</name>
    <message>
        <source>Hide my story</source>
        <translation>Hide my story</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>My story</translation>
    </message>
    <message>
        <source>Situation: {words}</source>
        <translation>Situation: {words}</translation>
    </message>
    <message>
        <source>Task: {words}</source>
        <translation>Task: {words}</translation>
    </message>
    <message>
        <source>Action: {words}</source>
        <translation>Action: {words}</translation>
    </message>
    <message>
        <source>Result: {words}</source>
        <translation>Result: {words}</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Details of the take</source>
        <translation>Details of the take</translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message>
        <source>1 · What you send</source>
        <translation>1 · What you send</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>TargetPart</name>
    <message>
        <source>No word of this ad is known yet: weights are those of the role. Select words and teach them.</source>
        <translation>No word of this ad is known yet: weights are those of the role. Select words and teach them.</translation>
    </message>
    <message>
        <source>Still open: what the company hires for.</source>
        <translation>Still open: what the company hires for.</translation>
    </message>
    <message>
        <source>Fewer than three competencies are named; teach words or set weights.</source>
        <translation>Fewer than three competencies are named; teach words or set weights.</translation>
    </message>
    <message>
        <source>Ready to practise. Everything is kept.</source>
        <translation>Ready to practise. Everything is kept.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>What was pasted</translation>
    </message>
    <message>
        <source>Job ad</source>
        <translation>Job ad</translation>
    </message>
    <message>
        <source>Choose the job ad</source>
        <translation>Choose the job ad</translation>
    </message>
</context>
<context>
    <name>TargetResult</name>
    <message>
        <source>What the ad asks for</source>
        <translation>What the ad asks for</translation>
    </message>
    <message>
        <source>Choose a name or a word to see it in the text. Weights can be changed.</source>
        <translation>Choose a name or a word to see it in the text. Weights can be changed.</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>The company</translation>
    </message>
    <message>
        <source>What it hires for</source>
        <translation>What it hires for</translation>
    </message>
    <message>
        <source>The same in your own words</source>
        <translation>The same in your own words</translation>
    </message>
    <message>
        <source>What you read about it, one source a line</source>
        <translation>What you read about it, one source a line</translation>
    </message>
    <message>
        <source>What I should know by heart</source>
        <translation>What I should know by heart</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>Day of the interview</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>for example: fewer complaints after delivery</source>
        <translation>for example: fewer complaints after delivery</translation>
    </message>
    <message>
        <source>for example: products, functions of the system, templates, figures</source>
        <translation>for example: products, functions of the system, templates, figures</translation>
    </message>
    <message>
        <source>Questions to begin with</source>
        <translation>Questions to begin with</translation>
    </message>
    <message>
        <source>Checklist, the heaviest first</source>
        <translation>Checklist, the heaviest first</translation>
    </message>
    <message>
        <source>Only the first {count} characters are kept.</source>
        <translation>Only the first {count} characters are kept.</translation>
    </message>
</context>
<context>
    <name>TargetView</name>
    <message>
        <source>Job ad</source>
        <translation>Job ad</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept job ads</source>
        <translation>Kept job ads</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>New ad</source>
        <translation>New ad</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Teach a word</source>
        <translation>Teach a word</translation>
    </message>
    <message>
        <source>Text of the job ad</source>
        <translation>Text of the job ad</translation>
    </message>
    <message>
        <source>Paste the job ad here, or drop a file: text, Word or PDF.</source>
        <translation>Paste the job ad here, or drop a file: text, Word or PDF.</translation>
    </message>
    <message>
        <source>A word is missing? Select it in the text and say what it points to.</source>
        <translation>A word is missing? Select it in the text and say what it points to.</translation>
    </message>
    <message>
        <source>What does the company look for?</source>
        <translation>What does the company look for?</translation>
    </message>
    <message>
        <source>Paste a job ad at the left. Its keywords become weighted competencies, a checklist and questions to begin with. Nothing leaves this computer.</source>
        <translation>Paste a job ad at the left. Its keywords become weighted competencies, a checklist and questions to begin with. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Practise these</source>
        <translation>Practise these</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Select a word or two in the text first</source>
        <translation>Select a word or two in the text first</translation>
    </message>
    <message>
        <source>“{word}” points to</source>
        <translation>“{word}” points to</translation>
    </message>
    <message>
        <source>It counts for nothing</source>
        <translation>It counts for nothing</translation>
    </message>
    <message>
        <source>Forget “{word}”</source>
        <translation>Forget “{word}”</translation>
    </message>
    <message>
        <source>“{word}” is known from now on.</source>
        <translation>“{word}” is known from now on.</translation>
    </message>
    <message>
        <source>“{word}” is forgotten.</source>
        <translation>“{word}” is forgotten.</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Names that may come up</source>
        <translation>Names that may come up</translation>
    </message>
    <message>
        <source>Companies, products, people, English words in Chinese answers: one a line, the most important first. The model is told them before it listens.</source>
        <translation>Companies, products, people, English words in Chinese answers: one a line, the most important first. The model is told them before it listens.</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>One name a line</translation>
    </message>
    <message>
        <source>Read from a file…</source>
        <translation>Read from a file…</translation>
    </message>
    <message>
        <source>Add the names in a text file</source>
        <translation>Add the names in a text file</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s).</source>
        <translation>
            <numerusform>%n name.</numerusform>
            <numerusform>%n names.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{line}” is left out: a name has {most} characters at most, and a letter among them.</source>
        <translation>“{line}” is left out: a name has {most} characters at most, and a letter among them.</translation>
    </message>
    <message>
        <source>The model can't be told so many: “{name}” and those after it are not used.</source>
        <translation>The model can't be told so many: “{name}” and those after it are not used.</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>I have</source>
        <translation>I have</translation>
    </message>
    <message>
        <source>minutes: what to do</source>
        <translation>minutes: what to do</translation>
    </message>
    <message>
        <source>Minutes I have</source>
        <translation>Minutes I have</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{minutes} left.</source>
        <translation>{minutes} left.</translation>
    </message>
    <message>
        <source>Too short for a whole answer: the next one needs {minutes}.</source>
        <translation>Too short for a whole answer: the next one needs {minutes}.</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>Nothing is left for today.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin: {what}</source>
        <translation>Begin: {what}</translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>Transcribe</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Correct, find and hear words again</source>
        <translation>Correct, find and hear words again</translation>
    </message>
    <message>
        <source>Transcribe again in</source>
        <translation>Transcribe again in</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>In another language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>{language}, recognised</source>
        <translation>{language}, recognised</translation>
    </message>
    <message>
        <source>Language: transcribe this take in another one</source>
        <translation>Language: transcribe this take in another one</translation>
    </message>
    <message>
        <source>Being transcribed again. Until that is done, these words stay.</source>
        <translation>Being transcribed again. Until that is done, these words stay.</translation>
    </message>
    <message>
        <source>Being transcribed on this computer. The words come here.</source>
        <translation>Being transcribed on this computer. The words come here.</translation>
    </message>
    <message>
        <source>This take has no sound, so there are no words.</source>
        <translation>This take has no sound, so there are no words.</translation>
    </message>
    <message>
        <source>No speech was found in this take.</source>
        <translation>No speech was found in this take.</translation>
    </message>
    <message>
        <source>There are no words yet. The recording is untouched.</source>
        <translation>There are no words yet. The recording is untouched.</translation>
    </message>
    <message>
        <source>This take has no transcript yet. It is made on this computer.</source>
        <translation>This take has no transcript yet. It is made on this computer.</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Speed (J slower, L faster)</source>
        <translation>Speed (J slower, L faster)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Mark the selected span, or the last 5 seconds</source>
        <translation>Mark the selected span, or the last 5 seconds</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>What is shown over the picture</source>
        <translation>What is shown over the picture</translation>
    </message>
    <message>
        <source>Play the selected span again and again</source>
        <translation>Play the selected span again and again</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Whole screen</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>What others said</translation>
    </message>
    <message>
        <source>Checklist over the picture: show, dim, hide</source>
        <translation>Checklist over the picture: show, dim, hide</translation>
    </message>
    <message>
        <source>Checklist in the next corner</source>
        <translation>Checklist in the next corner</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
</context>
<context>
    <name>TrashRow</name>
    <message>
        <source>Empty…</source>
        <translation>Empty…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
    <message>
        <source>{size}, {count} in all</source>
        <translation>{size}, {count} in all</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Delete all that is in the trash for good ({size}, {count} in all)? Nothing brings it back.</source>
        <translation>Delete all that is in the trash for good ({size}, {count} in all)? Nothing brings it back.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TroubleBanners</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Unsealing</name>
    <message>
        <source>You have rated the same: what others wrote is open now.</source>
        <translation>You have rated the same: what others wrote is open now.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Sealed reviews: {n}. They open when you have rated, each with a moment or “No evidence found”: {names}.</source>
        <translation>Sealed reviews: {n}. They open when you have rated, each with a moment or “No evidence found”: {names}.</translation>
    </message>
</context>
<context>
    <name>UnverifiedCard</name>
    <message>
        <source>Take back in</source>
        <translation>Take back in</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Not verified: with them or without?</source>
        <translation>Not verified: with them or without?</translation>
    </message>
</context>
<context>
    <name>WeightRow</name>
    <message>
        <source>Show the words of “{name}” in the text</source>
        <translation>Show the words of “{name}” in the text</translation>
    </message>
    <message>
        <source>Weight of “{name}”, 0.5 to 2</source>
        <translation>Weight of “{name}”, 0.5 to 2</translation>
    </message>
    <message>
        <source>Weigh “{name}” by the words again</source>
        <translation>Weigh “{name}” by the words again</translation>
    </message>
    <message>
        <source>By the words</source>
        <translation>By the words</translation>
    </message>
    <message>
        <source>Show “{word}” in the text</source>
        <translation>Show “{word}” in the text</translation>
    </message>
</context>
<context>
    <name>WordEditor</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it as it was</source>
        <translation>Enter saves, Esc leaves it as it was</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Kept beside the words: %n correction(s), because the new transcript no longer says what was corrected, as in “{before}” → “{after}”. All others stand.</source>
        <translation>
            <numerusform>Kept beside the words: %n correction, because the new transcript no longer says what was corrected, as in “{before}” → “{after}”. All others stand.</numerusform>
            <numerusform>Kept beside the words: %n corrections, because the new transcript no longer says what was corrected, as in “{before}” → “{after}”. All others stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Drop them</translation>
    </message>
    <message>
        <source>Correct “{words}”</source>
        <translation>Correct “{words}”</translation>
    </message>
    <message>
        <source>As it was heard: {words}</source>
        <translation>As it was heard: {words}</translation>
    </message>
    <message>
        <source>All words are as they were heard. Undo brings them back.</source>
        <translation>All words are as they were heard. Undo brings them back.</translation>
    </message>
    <message>
        <source>No more unsure words in this direction.</source>
        <translation>No more unsure words in this direction.</translation>
    </message>
    <message>
        <source>Corrected. Heard: “{words}”. Shift+F2 brings that back.</source>
        <translation>Corrected. Heard: “{words}”. Shift+F2 brings that back.</translation>
    </message>
    <message>
        <source>The model was unsure of this word.</source>
        <translation>The model was unsure of this word.</translation>
    </message>
    <message>
        <source>The model was unsure of this word. F2 corrects it, H hears it again.</source>
        <translation>The model was unsure of this word. F2 corrects it, H hears it again.</translation>
    </message>
    <message>
        <source>The words came with the pack and stay as they came. What is wrong with them can be said in your review.</source>
        <translation>The words came with the pack and stay as they came. What is wrong with them can be said in your review.</translation>
    </message>
    <message>
        <source>Corrected: {words}</source>
        <translation>Corrected: {words}</translation>
    </message>
    <message>
        <source>If “{name}” is a name, the model can be told it before it listens.</source>
        <translation>If “{name}” is a name, the model can be told it before it listens.</translation>
    </message>
    <message>
        <source>Add to my names</source>
        <translation>Add to my names</translation>
    </message>
    <message>
        <source>“{name}” is among your names.</source>
        <translation>“{name}” is among your names.</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Correct the words</translation>
    </message>
    <message>
        <source>As it was heard</source>
        <translation>As it was heard</translation>
    </message>
    <message>
        <source>Everything as it was heard</source>
        <translation>Everything as it was heard</translation>
    </message>
    <message>
        <source>Next unsure word</source>
        <translation>Next unsure word</translation>
    </message>
    <message>
        <source>Hear again…</source>
        <translation>Hear again…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
</context>
<context>
    <name>WordsPane</name>
    <message>
        <source>{file} of this take is damaged, so its words are shown as they were heard. Put a backup in its place, or go on with these; the damaged file is kept.</source>
        <translation>{file} of this take is damaged, so its words are shown as they were heard. Put a backup in its place, or go on with these; the damaged file is kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Transcribe again</source>
        <translation>Transcribe again</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Camera</source>
        <translation>Settings &gt; Privacy &amp; security &gt; Camera</translation>
    </message>
    <message>
        <source>Settings &gt; Privacy &amp; security &gt; Microphone</source>
        <translation>Settings &gt; Privacy &amp; security &gt; Microphone</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Camera</source>
        <translation>System Settings &gt; Privacy &amp; Security &gt; Camera</translation>
    </message>
    <message>
        <source>System Settings &gt; Privacy &amp; Security &gt; Microphone</source>
        <translation>System Settings &gt; Privacy &amp; Security &gt; Microphone</translation>
    </message>
    <message>
        <source>Check that it is allowed in {page}.</source>
        <translation>Check that it is allowed in {page}.</translation>
    </message>
    <message>
        <source>Greenroom runs in a sandbox: allow it to use the camera there.</source>
        <translation>Greenroom runs in a sandbox: allow it to use the camera there.</translation>
    </message>
    <message>
        <source>Greenroom runs in a sandbox: allow it to use the microphone there.</source>
        <translation>Greenroom runs in a sandbox: allow it to use the microphone there.</translation>
    </message>
    <message>
        <source>If this stays: is your account in the group “video”?</source>
        <translation>If this stays: is your account in the group “video”?</translation>
    </message>
    <message>
        <source>If this stays: is your account in the group “audio”?</source>
        <translation>If this stays: is your account in the group “audio”?</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>microphone {level}</source>
        <translation>microphone {level}</translation>
    </message>
    <message>
        <source>peak {peak} · average {rms}</source>
        <translation>peak {peak} · average {rms}</translation>
    </message>
    <message>
        <source>Your microphone hears you.</source>
        <translation>Your microphone hears you.</translation>
    </message>
    <message>
        <source>Your microphone hears you, but quietly. Come a little nearer.</source>
        <translation>Your microphone hears you, but quietly. Come a little nearer.</translation>
    </message>
    <message>
        <source>Your microphone hears you, but there is noise around. Come a little nearer, or find a quieter place.</source>
        <translation>Your microphone hears you, but there is noise around. Come a little nearer, or find a quieter place.</translation>
    </message>
    <message>
        <source>There is a steady noise, but no speech yet. Say a sentence.</source>
        <translation>There is a steady noise, but no speech yet. Say a sentence.</translation>
    </message>
    <message>
        <source>Hardly anything is heard. Say a sentence, and come nearer if this stays.</source>
        <translation>Hardly anything is heard. Say a sentence, and come nearer if this stays.</translation>
    </message>
    <message>
        <source>Say a sentence, as you would to the interviewer.</source>
        <translation>Say a sentence, as you would to the interviewer.</translation>
    </message>
    <message>
        <source>{width} × {height}, {fps} pictures a second</source>
        <translation>{width} × {height}, {fps} pictures a second</translation>
    </message>
    <message>
        <source>Offers {width} × {height}, up to {fps} pictures a second</source>
        <translation>Offers {width} × {height}, up to {fps} pictures a second</translation>
    </message>
    <message>
        <source>Offers {least_width} × {least_height} to {width} × {height}, up to {fps} pictures a second</source>
        <translation>Offers {least_width} × {least_height} to {width} × {height}, up to {fps} pictures a second</translation>
    </message>
    <message>
        <source>recorded in full quality</source>
        <translation>recorded in full quality</translation>
    </message>
    <message>
        <source>recorded in simpler quality, so that nothing is lost</source>
        <translation>recorded in simpler quality, so that nothing is lost</translation>
    </message>
    <message>
        <source>This picture is too large for this computer: pictures would be lost.</source>
        <translation>This picture is too large for this computer: pictures would be lost.</translation>
    </message>
    <message>
        <source>Small (360p)</source>
        <translation>Small (360p)</translation>
    </message>
    <message>
        <source>Medium (480p)</source>
        <translation>Medium (480p)</translation>
    </message>
    <message>
        <source>Large (720p)</source>
        <translation>Large (720p)</translation>
    </message>
    <message>
        <source>Very large (1080p)</source>
        <translation>Very large (1080p)</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min fit on this disk</source>
        <translation>{hours} h {minutes} min fit on this disk</translation>
    </message>
    <message>
        <source>{minutes} min fit on this disk</source>
        <translation>{minutes} min fit on this disk</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Check this computer: versions, devices, speech model, encoder, disk, folders.</source>
        <translation>Check this computer: versions, devices, speech model, encoder, disk, folders.</translation>
    </message>
    <message>
        <source>Something is in the way; see the lines marked ✗.</source>
        <translation>Something is in the way; see the lines marked ✗.</translation>
    </message>
    <message>
        <source>Greenroom works here, with the limits marked !.</source>
        <translation>Greenroom works here, with the limits marked !.</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Everything is in place.</translation>
    </message>
    <message>
        <source>This part of the program is missing. Run the set-up again: make run</source>
        <translation>This part of the program is missing. Run the set-up again: make run</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or record sound only (--camera none).</source>
        <translation>No camera was found. Connect one, or record sound only (--camera none).</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or record the picture only (--microphone none).</source>
        <translation>No microphone was found. Connect one, or record the picture only (--microphone none).</translation>
    </message>
    <message>
        <source>PortAudio is missing, so no microphone can be used. Install it: sudo apt-get install libportaudio2</source>
        <translation>PortAudio is missing, so no microphone can be used. Install it: sudo apt-get install libportaudio2</translation>
    </message>
    <message>
        <source>The sound system does not answer, so no microphone can be used. Start it (PipeWire or PulseAudio) and try again.</source>
        <translation>The sound system does not answer, so no microphone can be used. Start it (PipeWire or PulseAudio) and try again.</translation>
    </message>
    <message>
        <source>There is no screen, so the window can't open here. The commands work.</source>
        <translation>There is no screen, so the window can't open here. The commands work.</translation>
    </message>
    <message>
        <source>Less than 1 GB is free, so recording is refused. Free some space, or choose another library folder.</source>
        <translation>Less than 1 GB is free, so recording is refused. Free some space, or choose another library folder.</translation>
    </message>
    <message>
        <source>This encoder is missing, so nothing can be recorded. Run the set-up again: make run</source>
        <translation>This encoder is missing, so nothing can be recorded. Run the set-up again: make run</translation>
    </message>
    <message>
        <source>Some of your own role packs are skipped. See: greenroom roles list</source>
        <translation>Some of your own role packs are skipped. See: greenroom roles list</translation>
    </message>
    <message>
        <source>Rehearse job interviews on your own computer: record, transcribe, review. Without a command, the window opens.</source>
        <translation>Rehearse job interviews on your own computer: record, transcribe, review. Without a command, the window opens.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Show the version and exit.</translation>
    </message>
    <message>
        <source>There was no room for the answer where it was to go. What was done before stays done. Free some space there, or let it go elsewhere.</source>
        <translation>There was no room for the answer where it was to go. What was done before stays done. Free some space there, or let it go elsewhere.</translation>
    </message>
    <message>
        <source>Greenroom made a mistake and stopped. Your recordings are untouched. A report lies in {file}.</source>
        <translation>Greenroom made a mistake and stopped. Your recordings are untouched. A report lies in {file}.</translation>
    </message>
    <message>
        <source>Say what a take shows: pauses, fillers, numbers, parts of the answer. No grades.</source>
        <translation>Say what a take shows: pauses, fillers, numbers, parts of the answer. No grades.</translation>
    </message>
    <message>
        <source>Lay two takes of one question beside each other: answers, ratings and cues as differences. No grades.</source>
        <translation>Lay two takes of one question beside each other: answers, ratings and cues as differences. No grades.</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>One take of a question: folder, file in it, or id</source>
        <translation>One take of a question: folder, file in it, or id</translation>
    </message>
    <message>
        <source>Another take of the same question</source>
        <translation>Another take of the same question</translation>
    </message>
    <message>
        <source>The checklist was changed between the two; items stand as in take A.</source>
        <translation>The checklist was changed between the two; items stand as in take A.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Take {name}: {folder}, {length}</source>
        <translation>Take {name}: {folder}, {length}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Cues</translation>
    </message>
    <message>
        <source>Side by side at</source>
        <translation>Side by side at</translation>
    </message>
    <message>
        <source>Job ad (text, Word or PDF): say as well which of its words were said</source>
        <translation>Job ad (text, Word or PDF): say as well which of its words were said</translation>
    </message>
    <message>
        <source>Look at the picture as well; without it as in the settings</source>
        <translation>Look at the picture as well; without it as in the settings</translation>
    </message>
    <message>
        <source>Cue, or row, that is not so, or one place of it; several times</source>
        <translation>Cue, or row, that is not so, or one place of it; several times</translation>
    </message>
    <message>
        <source>What was left out and is to be shown again; several times</source>
        <translation>What was left out and is to be shown again; several times</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>Words of the job ad that were said in this session: {words}</source>
        <translation>Words of the job ad that were said in this session: {words}</translation>
    </message>
    <message>
        <source>Not said: {words}</source>
        <translation>Not said: {words}</translation>
    </message>
    <message>
        <source>Add a video or sound file recorded elsewhere as an answer. The file itself is only copied.</source>
        <translation>Add a video or sound file recorded elsewhere as an answer. The file itself is only copied.</translation>
    </message>
    <message>
        <source>Video or sound file; it is copied and stays as it is</source>
        <translation>Video or sound file; it is copied and stays as it is</translation>
    </message>
    <message>
        <source>Add it to this session of the role; without it a new one begins</source>
        <translation>Add it to this session of the role; without it a new one begins</translation>
    </message>
    <message>
        <source>Language of a new session; without it that of the interface</source>
        <translation>Language of a new session; without it that of the interface</translation>
    </message>
    <message>
        <source>Added {duration}: {take}</source>
        <translation>Added {duration}: {take}</translation>
    </message>
    <message>
        <source>Folder for the results; without it demo-results in the folder you are in</source>
        <translation>Folder for the results; without it demo-results in the folder you are in</translation>
    </message>
    <message>
        <source>Do the whole job on the shipped samples: record, add, transcribe, and say where the results lie.</source>
        <translation>Do the whole job on the shipped samples: record, add, transcribe, and say where the results lie.</translation>
    </message>
    <message>
        <source>Transcribing {take} …</source>
        <translation>Transcribing {take} …</translation>
    </message>
    <message>
        <source>The results are in {folder}</source>
        <translation>The results are in {folder}</translation>
    </message>
    <message>
        <source>To have one reviewed: greenroom export SESSION --to FILE --library FOLDER</source>
        <translation>To have one reviewed: greenroom export SESSION --to FILE --library FOLDER</translation>
    </message>
    <message>
        <source>Recording {seconds} s …</source>
        <translation>Recording {seconds} s …</translation>
    </message>
    <message>
        <source>Adding {file} …</source>
        <translation>Adding {file} …</translation>
    </message>
    <message>
        <source>List cameras and microphones. Simulated ones: pattern, tone, file:PATH.</source>
        <translation>List cameras and microphones. Simulated ones: pattern, tone, file:PATH.</translation>
    </message>
    <message>
        <source>Cameras:</source>
        <translation>Cameras:</translation>
    </message>
    <message>
        <source>Microphones:</source>
        <translation>Microphones:</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>none found</translation>
    </message>
    <message>
        <source>Record one answer. Ctrl-C stops early and saves.</source>
        <translation>Record one answer. Ctrl-C stops early and saves.</translation>
    </message>
    <message>
        <source>Length of the answer, up to 7200 s; Ctrl-C ends it earlier</source>
        <translation>Length of the answer, up to 7200 s; Ctrl-C ends it earlier</translation>
    </message>
    <message>
        <source>Camera, a file or a test picture in its place, or none for sound alone</source>
        <translation>Camera, a file or a test picture in its place, or none for sound alone</translation>
    </message>
    <message>
        <source>Microphone, a file or a test tone in its place, or none for picture alone</source>
        <translation>Microphone, a file or a test tone in its place, or none for picture alone</translation>
    </message>
    <message>
        <source>How a new session is held; without it as practice</source>
        <translation>How a new session is held; without it as practice</translation>
    </message>
    <message>
        <source>Height of the picture at most, in pixels; without it as in the settings</source>
        <translation>Height of the picture at most, in pixels; without it as in the settings</translation>
    </message>
    <message>
        <source>Saved {length} in {file}</source>
        <translation>Saved {length} in {file}</translation>
    </message>
    <message>
        <source>Pictures: {captured} captured, {written} written, {lost} lost, {late} late</source>
        <translation>Pictures: {captured} captured, {written} written, {lost} lost, {late} late</translation>
    </message>
    <message>
        <source>Sound: {captured} ms captured, {lost} ms lost</source>
        <translation>Sound: {captured} ms captured, {lost} ms lost</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>an array</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>a text in quotes</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>this key or table is already there</source>
        <translation>this key or table is already there</translation>
    </message>
    <message>
        <source>a key cannot begin like this</source>
        <translation>a key cannot begin like this</translation>
    </message>
    <message>
        <source>the brackets of a table name are not closed</source>
        <translation>the brackets of a table name are not closed</translation>
    </message>
    <message>
        <source>a text has no closing quotes, or a character that is not allowed</source>
        <translation>a text has no closing quotes, or a character that is not allowed</translation>
    </message>
    <message>
        <source>what follows a backslash is not allowed</source>
        <translation>what follows a backslash is not allowed</translation>
    </message>
    <message>
        <source>there is no equals sign after the key</source>
        <translation>there is no equals sign after the key</translation>
    </message>
    <message>
        <source>something follows after the end of the value</source>
        <translation>something follows after the end of the value</translation>
    </message>
    <message>
        <source>an array is not closed</source>
        <translation>an array is not closed</translation>
    </message>
    <message>
        <source>an inline table is not closed</source>
        <translation>an inline table is not closed</translation>
    </message>
    <message>
        <source>there is no value, or a text without quotes</source>
        <translation>there is no value, or a text without quotes</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>there is no such date</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>it is nested too deeply</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>it is not a file</translation>
    </message>
    <message>
        <source>reading it is not permitted</source>
        <translation>reading it is not permitted</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>The file cannot be read: {why}.</translation>
    </message>
    <message>
        <source>The file is larger than {limit_mb} MB.</source>
        <translation>The file is larger than {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text. Save the file with the encoding UTF-8.</source>
        <translation>This line is not UTF-8 text. Save the file with the encoding UTF-8.</translation>
    </message>
    <message>
        <source>This line is not valid TOML: {why}.</source>
        <translation>This line is not valid TOML: {why}.</translation>
    </message>
    <message>
        <source>The key “{key}” is not known here.</source>
        <translation>The key “{key}” is not known here.</translation>
    </message>
    <message>
        <source>The key “{key}” is missing.</source>
        <translation>The key “{key}” is missing.</translation>
    </message>
    <message>
        <source>The text in the language “{language}” is missing; every text needs zh and en.</source>
        <translation>The text in the language “{language}” is missing; every text needs zh and en.</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}.</source>
        <translation>Expected {expected}, found {found}.</translation>
    </message>
    <message>
        <source>“{value}” is not one of: {known}.</source>
        <translation>“{value}” is not one of: {known}.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {most} are allowed.</source>
        <translation>The text has {length} characters; at most {most} are allowed.</translation>
    </message>
    <message>
        <source>“{value}” cannot be an id: it begins with a letter; letters, digits and _ follow.</source>
        <translation>“{value}” cannot be an id: it begins with a letter; letters, digits and _ follow.</translation>
    </message>
    <message>
        <source>“{value}” is not a version like 1.0.0.</source>
        <translation>“{value}” is not a version like 1.0.0.</translation>
    </message>
    <message>
        <source>The languages must be zh and en.</source>
        <translation>The languages must be zh and en.</translation>
    </message>
    <message>
        <source>{value} is not between {least} and {most}.</source>
        <translation>{value} is not between {least} and {most}.</translation>
    </message>
    <message>
        <source>The list needs at least {least}; its number of entries is {count}.</source>
        <translation>The list needs at least {least}; its number of entries is {count}.</translation>
    </message>
    <message>
        <source>The list takes at most {most}; its number of entries is {count}.</source>
        <translation>The list takes at most {most}; its number of entries is {count}.</translation>
    </message>
    <message>
        <source>“{value}” stands in this list more than once.</source>
        <translation>“{value}” stands in this list more than once.</translation>
    </message>
    <message>
        <source>The cue “{cue}” cannot be understood at column {column}.</source>
        <translation>The cue “{cue}” cannot be understood at column {column}.</translation>
    </message>
    <message>
        <source>The cue names a word list “{name}” that does not exist.</source>
        <translation>The cue names a word list “{name}” that does not exist.</translation>
    </message>
    <message>
        <source>The id “{value}” is already used at {first}.</source>
        <translation>The id “{value}” is already used at {first}.</translation>
    </message>
    <message>
        <source>Your pack {file} already has the id “{value}”.</source>
        <translation>Your pack {file} already has the id “{value}”.</translation>
    </message>
    <message>
        <source>There is no competency “{value}” in this pack.</source>
        <translation>There is no competency “{value}” in this pack.</translation>
    </message>
    <message>
        <source>The anchor text for level {level} is missing.</source>
        <translation>The anchor text for level {level} is missing.</translation>
    </message>
    <message>
        <source>Level {level} has no place here; the levels of this pack are {known}.</source>
        <translation>Level {level} has no place here; the levels of this pack are {known}.</translation>
    </message>
    <message>
        <source>The anchor texts of level {other} and level {level} are the same.</source>
        <translation>The anchor texts of level {other} and level {level} are the same.</translation>
    </message>
    <message>
        <source>The role-play question {question} has no card (questions.roleplay).</source>
        <translation>The role-play question {question} has no card (questions.roleplay).</translation>
    </message>
    <message>
        <source>The competency {competency} needs at least {least} questions; it has {count}.</source>
        <translation>The competency {competency} needs at least {least} questions; it has {count}.</translation>
    </message>
    <message>
        <source>The competency {competency} needs at least {least} checklist items; it has {count}.</source>
        <translation>The competency {competency} needs at least {least} checklist items; it has {count}.</translation>
    </message>
    <message>
        <source>Questions of the type {type} need at least {least} checklist items that apply to them; there are {count}.</source>
        <translation>Questions of the type {type} need at least {least} checklist items that apply to them; there are {count}.</translation>
    </message>
    <message>
        <source>Role packs: list, check and write them.</source>
        <translation>Role packs: list, check and write them.</translation>
    </message>
    <message>
        <source>List the role packs, shipped and your own, and those that are broken.</source>
        <translation>List the role packs, shipped and your own, and those that are broken.</translation>
    </message>
    <message>
        <source>Check a role pack and print each fault with its line.</source>
        <translation>Check a role pack and print each fault with its line.</translation>
    </message>
    <message>
        <source>{file}: no faults.</source>
        <translation>{file}: no faults.</translation>
    </message>
    <message>
        <source>{name}: questions {first} to {last}, {items} checklist items</source>
        <translation>{name}: questions {first} to {last}, {items} checklist items</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>{file} was skipped, faults: {count}. To see them: greenroom roles check {file}</source>
        <translation>{file} was skipped, faults: {count}. To see them: greenroom roles check {file}</translation>
    </message>
    <message>
        <source>Write down what is said in a take, or in any file with sound.</source>
        <translation>Write down what is said in a take, or in any file with sound.</translation>
    </message>
    <message>
        <source>Takes, or files with sound; of files the words are shown, but not kept</source>
        <translation>Takes, or files with sound; of files the words are shown, but not kept</translation>
    </message>
    <message>
        <source>Language that is spoken; without it as in the settings</source>
        <translation>Language that is spoken; without it as in the settings</translation>
    </message>
    <message>
        <source>Characters for Chinese; without it as in the settings</source>
        <translation>Characters for Chinese; without it as in the settings</translation>
    </message>
    <message>
        <source>How numbers in Chinese are written; without it as in the settings</source>
        <translation>How numbers in Chinese are written; without it as in the settings</translation>
    </message>
    <message>
        <source>Show the words in this format; without it as plain text</source>
        <translation>Show the words in this format; without it as plain text</translation>
    </message>
    <message>
        <source>Pass over takes that have their words; without it they are made again</source>
        <translation>Pass over takes that have their words; without it they are made again</translation>
    </message>
    <message>
        <source>All of them have their words already.</source>
        <translation>All of them have their words already.</translation>
    </message>
    <message>
        <source>{done} of {all} are done already; going on with the others.</source>
        <translation>{done} of {all} are done already; going on with the others.</translation>
    </message>
    <message>
        <source>Corrections: {kept} stand in the new words; {waiting} fit no longer and are kept beside them.</source>
        <translation>Corrections: {kept} stand in the new words; {waiting} fit no longer and are kept beside them.</translation>
    </message>
    <message>
        <source>No speech was found, so there are no words.</source>
        <translation>No speech was found, so there are no words.</translation>
    </message>
    <message>
        <source>List the library, discard, rebuild its index, or look into the trash.</source>
        <translation>List the library, discard, rebuild its index, or look into the trash.</translation>
    </message>
    <message>
        <source>List sessions and takes, the newest first; or those that hold some words.</source>
        <translation>List sessions and takes, the newest first; or those that hold some words.</translation>
    </message>
    <message>
        <source>Build the index anew from the folders.</source>
        <translation>Build the index anew from the folders.</translation>
    </message>
    <message>
        <source>Sessions in the index: {count}.</source>
        <translation>Sessions in the index: {count}.</translation>
    </message>
    <message>
        <source>No take holds these words.</source>
        <translation>No take holds these words.</translation>
    </message>
    <message>
        <source>There are no sessions here yet.</source>
        <translation>There are no sessions here yet.</translation>
    </message>
    <message>
        <source>Only sessions where the question or transcript of a take holds all these words</source>
        <translation>Only sessions where the question or transcript of a take holds all these words</translation>
    </message>
    <message>
        <source>An unfinished take was repaired: {take}, {length}.</source>
        <translation>An unfinished take was repaired: {take}, {length}.</translation>
    </message>
    <message>
        <source>Name of the model; see: greenroom models list</source>
        <translation>Name of the model; see: greenroom models list</translation>
    </message>
    <message>
        <source>List speech models, bring one in, check or try one.</source>
        <translation>List speech models, bring one in, check or try one.</translation>
    </message>
    <message>
        <source>List the known models and where they lie.</source>
        <translation>List the known models and where they lie.</translation>
    </message>
    <message>
        <source>Copy a model from a folder, zip or tar file; every file is checked.</source>
        <translation>Copy a model from a folder, zip or tar file; every file is checked.</translation>
    </message>
    <message>
        <source>Fetch a known model from the hub: the one command that uses the net.</source>
        <translation>Fetch a known model from the hub: the one command that uses the net.</translation>
    </message>
    <message>
        <source>Check every byte of the models that are there.</source>
        <translation>Check every byte of the models that are there.</translation>
    </message>
    <message>
        <source>Transcribe the samples and say how fast this computer is with it.</source>
        <translation>Transcribe the samples and say how fast this computer is with it.</translation>
    </message>
    <message>
        <source>Make transcripts with another model from now on.</source>
        <translation>Make transcripts with another model from now on.</translation>
    </message>
    <message>
        <source>Delete one of your own models.</source>
        <translation>Delete one of your own models.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommended here</translation>
    </message>
    <message>
        <source>custom model</source>
        <translation>custom model</translation>
    </message>
    <message>
        <source>your own copy is damaged and passed over</source>
        <translation>your own copy is damaged and passed over</translation>
    </message>
    <message>
        <source>Transcripts are made with {model} from now on.</source>
        <translation>Transcripts are made with {model} from now on.</translation>
    </message>
    <message>
        <source>Where the model lies</source>
        <translation>Where the model lies</translation>
    </message>
    <message>
        <source>From a folder, also one without published checksums; you vouch for it</source>
        <translation>From a folder, also one without published checksums; you vouch for it</translation>
    </message>
    <message>
        <source>Address of a mirror; without it as in the settings, or the hub itself</source>
        <translation>Address of a mirror; without it as in the settings, or the hub itself</translation>
    </message>
    <message>
        <source>Fetching {size} MB from {address}</source>
        <translation>Fetching {size} MB from {address}</translation>
    </message>
    <message>
        <source>Name or folder of a model; without it all that are there</source>
        <translation>Name or folder of a model; without it all that are there</translation>
    </message>
    <message>
        <source>Name or folder of a model; without it the one in use</source>
        <translation>Name or folder of a model; without it the one in use</translation>
    </message>
    <message>
        <source>Recommended here: {model}</source>
        <translation>Recommended here: {model}</translation>
    </message>
    <message>
        <source>The model {model} was deleted: {folder}</source>
        <translation>The model {model} was deleted: {folder}</translation>
    </message>
    <message>
        <source>The model {model} is ready in {folder}</source>
        <translation>The model {model} is ready in {folder}</translation>
    </message>
    <message>
        <source>{words} See: {command}</source>
        <translation>{words} See: {command}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>There is no option {name}.</translation>
    </message>
    <message>
        <source>The option {name} takes no value.</source>
        <translation>The option {name} takes no value.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean “{near}”?</source>
        <translation>There is no command “{name}”. Did you mean “{near}”?</translation>
    </message>
    <message>
        <source>The option {name} needs a value.</source>
        <translation>The option {name} needs a value.</translation>
    </message>
    <message>
        <source>The value of {name} does not fit: {why}</source>
        <translation>The value of {name} does not fit: {why}</translation>
    </message>
    <message>
        <source>The option {name} belongs to a command, and stands behind it.</source>
        <translation>The option {name} belongs to a command, and stands behind it.</translation>
    </message>
    <message>
        <source>A file whose name begins with a dash is named so: {file}.</source>
        <translation>A file whose name begins with a dash is named so: {file}.</translation>
    </message>
    <message>
        <source>There is no option {name}. Did you mean {near}?</source>
        <translation>There is no option {name}. Did you mean {near}?</translation>
    </message>
    <message>
        <source>allowed: {known}.</source>
        <translation>allowed: {known}.</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is needed.</source>
        <translation>a number from {least} to {most} is needed.</translation>
    </message>
    <message>
        <source>a number is needed.</source>
        <translation>a number is needed.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Known: {known}.</source>
        <translation>There is no command “{name}”. Known: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is more than this command takes.</source>
        <translation>“{name}” is more than this command takes.</translation>
    </message>
    <message>
        <source>Show, fetch or add the face detector.</source>
        <translation>Show, fetch or add the face detector.</translation>
    </message>
    <message>
        <source>Say whether the face detector is here.</source>
        <translation>Say whether the face detector is here.</translation>
    </message>
    <message>
        <source>Fetch the face detector; this uses the net.</source>
        <translation>Fetch the face detector; this uses the net.</translation>
    </message>
    <message>
        <source>Copy the face detector from a file; it is checked by its sum.</source>
        <translation>Copy the face detector from a file; it is checked by its sum.</translation>
    </message>
    <message>
        <source>The file of the face detector; it is copied</source>
        <translation>The file of the face detector; it is copied</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Face detector: {state}</source>
        <translation>Face detector: {state}</translation>
    </message>
    <message>
        <source>need: what a customer means; rewrite: a stronger sentence</source>
        <translation>need: what a customer means; rewrite: a stronger sentence</translation>
    </message>
    <message>
        <source>Language of the shipped cards; without it that of the interface</source>
        <translation>Language of the shipped cards; without it that of the interface</translation>
    </message>
    <message>
        <source>Act as on this day; without it today</source>
        <translation>Act as on this day; without it today</translation>
    </message>
    <message>
        <source>Cards to practise with: ten a day, and your own as CSV.</source>
        <translation>Cards to practise with: ten a day, and your own as CSV.</translation>
    </message>
    <message>
        <source>Show the cards that are left for today.</source>
        <translation>Show the cards that are left for today.</translation>
    </message>
    <message>
        <source>Say how a card went: known or again.</source>
        <translation>Say how a card went: known or again.</translation>
    </message>
    <message>
        <source>List all cards of a deck.</source>
        <translation>List all cards of a deck.</translation>
    </message>
    <message>
        <source>Add a card of your own.</source>
        <translation>Add a card of your own.</translation>
    </message>
    <message>
        <source>Take a card of your own away.</source>
        <translation>Take a card of your own away.</translation>
    </message>
    <message>
        <source>Add your own cards from a CSV file.</source>
        <translation>Add your own cards from a CSV file.</translation>
    </message>
    <message>
        <source>Write a deck into a new CSV file.</source>
        <translation>Write a deck into a new CSV file.</translation>
    </message>
    <message>
        <source>No card is left for today.</source>
        <translation>No card is left for today.</translation>
    </message>
    <message>
        <source>Id of the card, or its beginning; see: greenroom deck list</source>
        <translation>Id of the card, or its beginning; see: greenroom deck list</translation>
    </message>
    <message>
        <source>How it went; after again it comes back the next day</source>
        <translation>How it went; after again it comes back the next day</translation>
    </message>
    <message>
        <source>It comes back on {day}.</source>
        <translation>It comes back on {day}.</translation>
    </message>
    <message>
        <source>What is shown: a customer's words, or the weak sentence; up to 500 characters</source>
        <translation>What is shown: a customer's words, or the weak sentence; up to 500 characters</translation>
    </message>
    <message>
        <source>The need behind them, or the stronger sentence; up to 500 characters</source>
        <translation>The need behind them, or the stronger sentence; up to 500 characters</translation>
    </message>
    <message>
        <source>The question that checks the need, or what changed; up to 500 characters</source>
        <translation>The question that checks the need, or what changed; up to 500 characters</translation>
    </message>
    <message>
        <source>Id of a card of your own, or its beginning; see: greenroom deck list</source>
        <translation>Id of a card of your own, or its beginning; see: greenroom deck list</translation>
    </message>
    <message>
        <source>Taken away: {card}</source>
        <translation>Taken away: {card}</translation>
    </message>
    <message>
        <source>CSV file with three columns, as greenroom deck export writes them</source>
        <translation>CSV file with three columns, as greenroom deck export writes them</translation>
    </message>
    <message>
        <source>New cards: {count}</source>
        <translation>New cards: {count}</translation>
    </message>
    <message>
        <source>CSV file to write; it must not be there yet</source>
        <translation>CSV file to write; it must not be there yet</translation>
    </message>
    <message>
        <source>Cards written: {count}, {file}</source>
        <translation>Cards written: {count}, {file}</translation>
    </message>
    <message>
        <source>A diary of real interviews; nothing is computed from it.</source>
        <translation>A diary of real interviews; nothing is computed from it.</translation>
    </message>
    <message>
        <source>List the interviews, the newest first.</source>
        <translation>List the interviews, the newest first.</translation>
    </message>
    <message>
        <source>Write an interview down.</source>
        <translation>Write an interview down.</translation>
    </message>
    <message>
        <source>Take an interview out of the diary.</source>
        <translation>Take an interview out of the diary.</translation>
    </message>
    <message>
        <source>The diary is empty.</source>
        <translation>The diary is empty.</translation>
    </message>
    <message>
        <source>Day of the interview; without it today</source>
        <translation>Day of the interview; without it today</translation>
    </message>
    <message>
        <source>Id of the role; its newest target is kept with it</source>
        <translation>Id of the role; its newest target is kept with it</translation>
    </message>
    <message>
        <source>What came of it in your words, up to 300 characters</source>
        <translation>What came of it in your words, up to 300 characters</translation>
    </message>
    <message>
        <source>A question that came, up to 300 characters; once or several times</source>
        <translation>A question that came, up to 300 characters; once or several times</translation>
    </message>
    <message>
        <source>What else to remember, up to 4000 characters</source>
        <translation>What else to remember, up to 4000 characters</translation>
    </message>
    <message>
        <source>Id of the interview, or its beginning; see: greenroom diary list</source>
        <translation>Id of the interview, or its beginning; see: greenroom diary list</translation>
    </message>
    <message>
        <source>Id of the role; without it that of the newest target or session</source>
        <translation>Id of the role; without it that of the newest target or session</translation>
    </message>
    <message>
        <source>Say what to practise next, how long it takes, and why.</source>
        <translation>Say what to practise next, how long it takes, and why.</translation>
    </message>
    <message>
        <source>Show how each competency was rated so far, and by whom.</source>
        <translation>Show how each competency was rated so far, and by whom.</translation>
    </message>
    <message>
        <source>Say as well what fits into these minutes</source>
        <translation>Say as well what fits into these minutes</translation>
    </message>
    <message>
        <source>difficulty {difficulty}</source>
        <translation>difficulty {difficulty}</translation>
    </message>
    <message>
        <source>difficulty {difficulty}, preparation {seconds} s</source>
        <translation>difficulty {difficulty}, preparation {seconds} s</translation>
    </message>
    <message>
        <source>  (retake)</source>
        <translation>  (retake)</translation>
    </message>
    <message>
        <source>Id of the story, or its beginning; see: greenroom stories list</source>
        <translation>Id of the story, or its beginning; see: greenroom stories list</translation>
    </message>
    <message>
        <source>Your own stories: situation, task, action, result, numbers.</source>
        <translation>Your own stories: situation, task, action, result, numbers.</translation>
    </message>
    <message>
        <source>List the stories and what each still lacks.</source>
        <translation>List the stories and what each still lacks.</translation>
    </message>
    <message>
        <source>Show one story, with its four short lines and its numbers.</source>
        <translation>Show one story, with its four short lines and its numbers.</translation>
    </message>
    <message>
        <source>Show whole examples of how a story is built.</source>
        <translation>Show whole examples of how a story is built.</translation>
    </message>
    <message>
        <source>Write a new story, or change one with --story.</source>
        <translation>Write a new story, or change one with --story.</translation>
    </message>
    <message>
        <source>Move a story into the trash.</source>
        <translation>Move a story into the trash.</translation>
    </message>
    <message>
        <source>Put stories first, in this order.</source>
        <translation>Put stories first, in this order.</translation>
    </message>
    <message>
        <source>There are no stories here yet.</source>
        <translation>There are no stories here yet.</translation>
    </message>
    <message>
        <source>Id of the story to change; without it a new one is written</source>
        <translation>Id of the story to change; without it a new one is written</translation>
    </message>
    <message>
        <source>Id of its role; needed with --competency or --question</source>
        <translation>Id of its role; needed with --competency or --question</translation>
    </message>
    <message>
        <source>What it is called, up to 120 characters</source>
        <translation>What it is called, up to 120 characters</translation>
    </message>
    <message>
        <source>How things stood, up to 4000 characters</source>
        <translation>How things stood, up to 4000 characters</translation>
    </message>
    <message>
        <source>What you had to do, up to 4000 characters</source>
        <translation>What you had to do, up to 4000 characters</translation>
    </message>
    <message>
        <source>What you did, up to 4000 characters</source>
        <translation>What you did, up to 4000 characters</translation>
    </message>
    <message>
        <source>What came of it, up to 4000 characters</source>
        <translation>What came of it, up to 4000 characters</translation>
    </message>
    <message>
        <source>What you learned, up to 4000 characters</source>
        <translation>What you learned, up to 4000 characters</translation>
    </message>
    <message>
        <source>A number of yours, once or several times; those there before are replaced</source>
        <translation>A number of yours, once or several times; those there before are replaced</translation>
    </message>
    <message>
        <source>Id of a competency, once or several times; those before are replaced</source>
        <translation>Id of a competency, once or several times; those before are replaced</translation>
    </message>
    <message>
        <source>Id of a question, once or several times; those before are replaced</source>
        <translation>Id of a question, once or several times; those before are replaced</translation>
    </message>
    <message>
        <source>Whether facts and numbers are your own</source>
        <translation>Whether facts and numbers are your own</translation>
    </message>
    <message>
        <source>Ids of stories, or their beginnings; the others come behind them</source>
        <translation>Ids of stories, or their beginnings; the others come behind them</translation>
    </message>
    <message>
        <source>In the trash: {place}</source>
        <translation>In the trash: {place}</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>(still open: {gaps})</source>
        <translation>(still open: {gaps})</translation>
    </message>
    <message>
        <source>Read a job ad (text, Word or PDF; - for standard input): its keywords, what they weigh, questions to begin with.</source>
        <translation>Read a job ad (text, Word or PDF; - for standard input): its keywords, what they weigh, questions to begin with.</translation>
    </message>
    <message>
        <source>Job ad: text, Word or PDF; - for standard input</source>
        <translation>Job ad: text, Word or PDF; - for standard input</translation>
    </message>
    <message>
        <source>Your own weight of a competency, once or several times</source>
        <translation>Your own weight of a competency, once or several times</translation>
    </message>
    <message>
        <source>What you call it, up to 120 characters</source>
        <translation>What you call it, up to 120 characters</translation>
    </message>
    <message>
        <source>Day of the interview, where it is known</source>
        <translation>Day of the interview, where it is known</translation>
    </message>
    <message>
        <source>Id of the role; needed unless with --list or --change</source>
        <translation>Id of the role; needed unless with --list or --change</translation>
    </message>
    <message>
        <source>Goal of the company: ecommerce, finance, iot, saas, cost, or in 500 characters</source>
        <translation>Goal of the company: ecommerce, finance, iot, saas, cost, or in 500 characters</translation>
    </message>
    <message>
        <source>What you read about the company, up to 500 characters; up to 50 times</source>
        <translation>What you read about the company, up to 500 characters; up to 50 times</translation>
    </message>
    <message>
        <source>What to know by heart, up to 10000 characters</source>
        <translation>What to know by heart, up to 10000 characters</translation>
    </message>
    <message>
        <source>Id of a target that is kept: change in it what is given here</source>
        <translation>Id of a target that is kept: change in it what is given here</translation>
    </message>
    <message>
        <source>Keep it as the target; else it is only shown</source>
        <translation>Keep it as the target; else it is only shown</translation>
    </message>
    <message>
        <source>List the targets that are kept, and nothing else</source>
        <translation>List the targets that are kept, and nothing else</translation>
    </message>
    <message>
        <source>Keywords found: {count}</source>
        <translation>Keywords found: {count}</translation>
    </message>
    <message>
        <source>No word of this ad is known yet; the weights are those of the role. Teach one: greenroom words add</source>
        <translation>No word of this ad is known yet; the weights are those of the role. Teach one: greenroom words add</translation>
    </message>
    <message>
        <source>Questions to begin with:</source>
        <translation>Questions to begin with:</translation>
    </message>
    <message>
        <source>Kept as the target: {file}</source>
        <translation>Kept as the target: {file}</translation>
    </message>
    <message>
        <source>No target is kept yet.</source>
        <translation>No target is kept yet.</translation>
    </message>
    <message>
        <source>Words: correct those of a take, and teach those that job ads are searched for.</source>
        <translation>Words: correct those of a take, and teach those that job ads are searched for.</translation>
    </message>
    <message>
        <source>List the words of a role and where each comes from.</source>
        <translation>List the words of a role and where each comes from.</translation>
    </message>
    <message>
        <source>Teach a word, as NAME or NAME=WEIGHT; without a competency it counts no more.</source>
        <translation>Teach a word, as NAME or NAME=WEIGHT; without a competency it counts no more.</translation>
    </message>
    <message>
        <source>Forget a word of your own; what ships holds again.</source>
        <translation>Forget a word of your own; what ships holds again.</translation>
    </message>
    <message>
        <source>What to look for in job ads, up to 60 characters</source>
        <translation>What to look for in job ads, up to 60 characters</translation>
    </message>
    <message>
        <source>Ids of competencies it speaks for; weight up to 2, without one 1</source>
        <translation>Ids of competencies it speaks for; weight up to 2, without one 1</translation>
    </message>
    <message>
        <source>The word to forget</source>
        <translation>The word to forget</translation>
    </message>
    <message>
        <source>“{word}” is not searched for.</source>
        <translation>“{word}” is not searched for.</translation>
    </message>
    <message>
        <source>Write the transcript of a take as captions or text.</source>
        <translation>Write the transcript of a take as captions or text.</translation>
    </message>
    <message>
        <source>Format; without it by the ending of the file, or vtt</source>
        <translation>Format; without it by the ending of the file, or vtt</translation>
    </message>
    <message>
        <source>Write into this file; without it the text is shown</source>
        <translation>Write into this file; without it the text is shown</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, for old players on Windows</source>
        <translation>Mark the file as UTF-8, for old players on Windows</translation>
    </message>
    <message>
        <source>The words are in {file}</source>
        <translation>The words are in {file}</translation>
    </message>
    <message>
        <source>One name or several, each of up to 40 characters</source>
        <translation>One name or several, each of up to 40 characters</translation>
    </message>
    <message>
        <source>Names of companies and products that may come up in answers.</source>
        <translation>Names of companies and products that may come up in answers.</translation>
    </message>
    <message>
        <source>List the names; those the model can't be told last.</source>
        <translation>List the names; those the model can't be told last.</translation>
    </message>
    <message>
        <source>Add names.</source>
        <translation>Add names.</translation>
    </message>
    <message>
        <source>Remove names.</source>
        <translation>Remove names.</translation>
    </message>
    <message>
        <source>Add the names in a text file, one a line.</source>
        <translation>Add the names in a text file, one a line.</translation>
    </message>
    <message>
        <source>names with a letter, of {most} characters at most</source>
        <translation>names with a letter, of {most} characters at most</translation>
    </message>
    <message>
        <source>Text file with a name on each line</source>
        <translation>Text file with a name on each line</translation>
    </message>
    <message>
        <source>Too many to tell the model, so not used:</source>
        <translation>Too many to tell the model, so not used:</translation>
    </message>
    <message>
        <source>Lines that are no names and were left out: {count}</source>
        <translation>Lines that are no names and were left out: {count}</translation>
    </message>
    <message>
        <source>Show the settings, or change one.</source>
        <translation>Show the settings, or change one.</translation>
    </message>
    <message>
        <source>List every setting with its value.</source>
        <translation>List every setting with its value.</translation>
    </message>
    <message>
        <source>Change one setting: NAME VALUE.</source>
        <translation>Change one setting: NAME VALUE.</translation>
    </message>
    <message>
        <source>Which one; see: greenroom settings list</source>
        <translation>Which one; see: greenroom settings list</translation>
    </message>
    <message>
        <source>Its new value; several are parted by commas</source>
        <translation>Its new value; several are parted by commas</translation>
    </message>
    <message>
        <source>Save your review of a pack as a small file, to be sent back.</source>
        <translation>Save your review of a pack as a small file, to be sent back.</translation>
    </message>
    <message>
        <source>A review that was laid aside; see: greenroom received</source>
        <translation>A review that was laid aside; see: greenroom received</translation>
    </message>
    <message>
        <source>Folder or id of the pack; see: greenroom received</source>
        <translation>Folder or id of the pack; see: greenroom received</translation>
    </message>
    <message>
        <source>The review file to write</source>
        <translation>The review file to write</translation>
    </message>
    <message>
        <source>Your name for its owner; without it as you said before, or none</source>
        <translation>Your name for its owner; without it as you said before, or none</translation>
    </message>
    <message>
        <source>As whom you review; without it as you said before, or friend</source>
        <translation>As whom you review; without it as you said before, or friend</translation>
    </message>
    <message>
        <source>Written: {file}. Send it back the way the pack came.</source>
        <translation>Written: {file}. Send it back the way the pack came.</translation>
    </message>
    <message>
        <source>Make a file for a reviewer from a session. Your own review, devices, names of folders and times of day stay here.</source>
        <translation>Make a file for a reviewer from a session. Your own review, devices, names of folders and times of day stay here.</translation>
    </message>
    <message>
        <source>Said here, perhaps yours to keep (--mask): {words}</source>
        <translation>Said here, perhaps yours to keep (--mask): {words}</translation>
    </message>
    <message>
        <source>Inside: {parts}</source>
        <translation>Inside: {parts}</translation>
    </message>
    <message>
        <source>The reader is asked to delete it after {day}.</source>
        <translation>The reader is asked to delete it after {day}.</translation>
    </message>
    <message>
        <source>Without Greenroom: unpack it and open review.html in a browser.</source>
        <translation>Without Greenroom: unpack it and open review.html in a browser.</translation>
    </message>
    <message>
        <source>Blurred are faces that were found, and whole pictures where one was lost or their number changed. Whoever was never found stays visible, and so do the room, clothes and hands: look at it before you send it, or use --blur whole</source>
        <translation>Blurred are faces that were found, and whole pictures where one was lost or their number changed. Whoever was never found stays visible, and so do the room, clothes and hands: look at it before you send it, or use --blur whole</translation>
    </message>
    <message>
        <source>The whole picture is blurred. To blur faces alone, add the face detector: greenroom detector fetch</source>
        <translation>The whole picture is blurred. To blur faces alone, add the face detector: greenroom detector fetch</translation>
    </message>
    <message>
        <source>Passphrase: {words}. Send it another way than the file.</source>
        <translation>Passphrase: {words}. Send it another way than the file.</translation>
    </message>
    <message>
        <source>It opens in Greenroom with these words, or with age, as the read-me inside says.</source>
        <translation>It opens in Greenroom with these words, or with age, as the read-me inside says.</translation>
    </message>
    <message>
        <source>Written: {file} ({size})</source>
        <translation>Written: {file} ({size})</translation>
    </message>
    <message>
        <source>Written: {file} ({size}, plays {length})</source>
        <translation>Written: {file} ({size}, plays {length})</translation>
    </message>
    <message>
        <source>“{words}” was masked. Places: {count}.</source>
        <translation>“{words}” was masked. Places: {count}.</translation>
    </message>
    <message>
        <source>“{words}” is not in the transcript of what goes out. If it was said there, it can still be heard: listen before you send.</source>
        <translation>“{words}” is not in the transcript of what goes out. If it was said there, it can still be heard: listen before you send.</translation>
    </message>
    <message>
        <source>Take in packs that somebody gave you to review, reviews of your sessions, or the reply to yours: one file or several, of any kind.</source>
        <translation>Take in packs that somebody gave you to review, reviews of your sessions, or the reply to yours: one file or several, of any kind.</translation>
    </message>
    <message>
        <source>Packs, reviews or replies, also in a zip; the last two in a saved e-mail too</source>
        <translation>Packs, reviews or replies, also in a zip; the last two in a saved e-mail too</translation>
    </message>
    <message>
        <source>The six words of an encrypted pack; without it a terminal asks for them</source>
        <translation>The six words of an encrypted pack; without it a terminal asks for them</translation>
    </message>
    <message>
        <source>Keep an altered review, one of another checklist, or a reply to another review</source>
        <translation>Keep an altered review, one of another checklist, or a reply to another review</translation>
    </message>
    <message>
        <source>The six words of {file}: </source>
        <translation>The six words of {file}: </translation>
    </message>
    <message>
        <source>This pack was taken in before: {folder}</source>
        <translation>This pack was taken in before: {folder}</translation>
    </message>
    <message>
        <source>Taken in to review: {folder}</source>
        <translation>Taken in to review: {folder}</translation>
    </message>
    <message>
        <source>Its owner asks you to delete it after {day}.</source>
        <translation>Its owner asks you to delete it after {day}.</translation>
    </message>
    <message>
        <source>A newer reply was here already, and stays: {folder}</source>
        <translation>A newer reply was here already, and stays: {folder}</translation>
    </message>
    <message>
        <source>This reply was here already: {folder}</source>
        <translation>This reply was here already: {folder}</translation>
    </message>
    <message>
        <source>The reply is kept with the pack: {folder}</source>
        <translation>The reply is kept with the pack: {folder}</translation>
    </message>
    <message>
        <source>A review was added to {folder}.</source>
        <translation>A review was added to {folder}.</translation>
    </message>
    <message>
        <source>A newer version of a review was added to {folder}.</source>
        <translation>A newer version of a review was added to {folder}.</translation>
    </message>
    <message>
        <source>A version of a review was kept in {folder}. The one that was there goes on counting: it is newer or verified.</source>
        <translation>A version of a review was kept in {folder}. The one that was there goes on counting: it is newer or verified.</translation>
    </message>
    <message>
        <source>This review is in {folder} already.</source>
        <translation>This review is in {folder} already.</translation>
    </message>
    <message>
        <source>This version is older than all that are kept in {folder}. Nothing was changed.</source>
        <translation>This version is older than all that are kept in {folder}. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was made with your pack and not altered since.</source>
        <translation>It was made with your pack and not altered since.</translation>
    </message>
    <message>
        <source>It is not verified: it may have been altered.</source>
        <translation>It is not verified: it may have been altered.</translation>
    </message>
    <message>
        <source>It stays sealed until you have rated the same competencies yourself.</source>
        <translation>It stays sealed until you have rated the same competencies yourself.</translation>
    </message>
    <message>
        <source>Compare the reviews that came back with your own. They open when you have rated the same competencies. With --leave-out, one that is not verified is kept but neither shown nor counted; --take-back undoes it. --research writes the levels and the figures for research as JSON, without names.</source>
        <translation>Compare the reviews that came back with your own. They open when you have rated the same competencies. With --leave-out, one that is not verified is kept but neither shown nor counted; --take-back undoes it. --research writes the levels and the figures for research as JSON, without names.</translation>
    </message>
    <message>
        <source>Id of a review that is not verified: keep it, but don't show or count it</source>
        <translation>Id of a review that is not verified: keep it, but don't show or count it</translation>
    </message>
    <message>
        <source>Id of a review that was left out: show and count it again</source>
        <translation>Id of a review that was left out: show and count it again</translation>
    </message>
    <message>
        <source>Id of a review to move to the trash, with all of its versions</source>
        <translation>Id of a review to move to the trash, with all of its versions</translation>
    </message>
    <message>
        <source>Write the levels and the figures for research into this file as JSON</source>
        <translation>Write the levels and the figures for research into this file as JSON</translation>
    </message>
    <message>
        <source>Name every review and every side; without it, of many, those to look at first</source>
        <translation>Name every review and every side; without it, of many, those to look at first</translation>
    </message>
    <message>
        <source>Open reviews: {open}, sealed: {sealed}.</source>
        <translation>Open reviews: {open}, sealed: {sealed}.</translation>
    </message>
    <message>
        <source>Rate the same competencies yourself to open them, each with a moment or “No evidence found”; “cannot judge” counts with an answer to one of its rows.</source>
        <translation>Rate the same competencies yourself to open them, each with a moment or “No evidence found”; “cannot judge” counts with an answer to one of its rows.</translation>
    </message>
    <message>
        <source>{how}: {n}</source>
        <translation>{how}: {n}</translation>
    </message>
    <message>
        <source>and {n} more; --all shows all</source>
        <translation>and {n} more; --all shows all</translation>
    </message>
    <message>
        <source>Its id, or the beginning; see: greenroom plan list</source>
        <translation>Its id, or the beginning; see: greenroom plan list</translation>
    </message>
    <message>
        <source>What you added to the plan by hand; the rest of it is in “next”.</source>
        <translation>What you added to the plan by hand; the rest of it is in “next”.</translation>
    </message>
    <message>
        <source>List what was added, the newest first.</source>
        <translation>List what was added, the newest first.</translation>
    </message>
    <message>
        <source>Add something, and because of what.</source>
        <translation>Add something, and because of what.</translation>
    </message>
    <message>
        <source>Say that something is done.</source>
        <translation>Say that something is done.</translation>
    </message>
    <message>
        <source>Take something out of the plan.</source>
        <translation>Take something out of the plan.</translation>
    </message>
    <message>
        <source>Nothing was added by hand.</source>
        <translation>Nothing was added by hand.</translation>
    </message>
    <message>
        <source>What to add, up to 300 characters</source>
        <translation>What to add, up to 300 characters</translation>
    </message>
    <message>
        <source>Because of what, up to 300 characters</source>
        <translation>Because of what, up to 300 characters</translation>
    </message>
    <message>
        <source>Make a report of a session, or of a role from a day to a day: goal, evidence, gap, next actions.</source>
        <translation>Make a report of a session, or of a role from a day to a day: goal, evidence, gap, next actions.</translation>
    </message>
    <message>
        <source>The session: folder or id; without it --from or --until is needed</source>
        <translation>The session: folder or id; without it --from or --until is needed</translation>
    </message>
    <message>
        <source>File to write; without it the report is only summed up</source>
        <translation>File to write; without it the report is only summed up</translation>
    </message>
    <message>
        <source>First day; without it from the very first on</source>
        <translation>First day; without it from the very first on</translation>
    </message>
    <message>
        <source>Last day; without it today</source>
        <translation>Last day; without it today</translation>
    </message>
    <message>
        <source>Language of the report; without it that of the interface</source>
        <translation>Language of the report; without it that of the interface</translation>
    </message>
    <message>
        <source>Answers in the report: {count}.</source>
        <translation>Answers in the report: {count}.</translation>
    </message>
    <message>
        <source>One take or several: folders, files in them, or ids</source>
        <translation>One take or several: folders, files in them, or ids</translation>
    </message>
    <message>
        <source>Tell capital from small letters; without it they are alike</source>
        <translation>Tell capital from small letters; without it they are alike</translation>
    </message>
    <message>
        <source>Find whole words alone; in Chinese it changes nothing</source>
        <translation>Find whole words alone; in Chinese it changes nothing</translation>
    </message>
    <message>
        <source>List the words of a take, numbered.</source>
        <translation>List the words of a take, numbered.</translation>
    </message>
    <message>
        <source>Search in the words of takes.</source>
        <translation>Search in the words of takes.</translation>
    </message>
    <message>
        <source>Correct words by their numbers; what was heard is kept beside them.</source>
        <translation>Correct words by their numbers; what was heard is kept beside them.</translation>
    </message>
    <message>
        <source>Replace a text in the words of takes, in one step a take.</source>
        <translation>Replace a text in the words of takes, in one step a take.</translation>
    </message>
    <message>
        <source>Hear a part of a take again; --accept takes the new words over.</source>
        <translation>Hear a part of a take again; --accept takes the new words over.</translation>
    </message>
    <message>
        <source>Bring back what was heard, for some words or for all.</source>
        <translation>Bring back what was heard, for some words or for all.</translation>
    </message>
    <message>
        <source>Take the last correction back; --again brings it back.</source>
        <translation>Take the last correction back; --again brings it back.</translation>
    </message>
    <message>
        <source>Only words that the speech model was not sure of</source>
        <translation>Only words that the speech model was not sure of</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>What to look for</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>Number of a word, or first and last as 3-5; see: greenroom words show</source>
        <translation>Number of a word, or first and last as 3-5; see: greenroom words show</translation>
    </message>
    <message>
        <source>Number of a word, or first and last as 3-5; without it all</source>
        <translation>Number of a word, or first and last as 3-5; without it all</translation>
    </message>
    <message>
        <source>What stands there from now on; empty takes the words away</source>
        <translation>What stands there from now on; empty takes the words away</translation>
    </message>
    <message>
        <source>What to replace</source>
        <translation>What to replace</translation>
    </message>
    <message>
        <source>What stands there instead; empty takes it away</source>
        <translation>What stands there instead; empty takes it away</translation>
    </message>
    <message>
        <source>Places replaced: {count}</source>
        <translation>Places replaced: {count}</translation>
    </message>
    <message>
        <source>Where the part begins, in seconds</source>
        <translation>Where the part begins, in seconds</translation>
    </message>
    <message>
        <source>Where the part ends, in seconds</source>
        <translation>Where the part ends, in seconds</translation>
    </message>
    <message>
        <source>Speech model: its name or folder; without it as in the settings</source>
        <translation>Speech model: its name or folder; without it as in the settings</translation>
    </message>
    <message>
        <source>Language that is spoken; without it that of the transcript</source>
        <translation>Language that is spoken; without it that of the transcript</translation>
    </message>
    <message>
        <source>Take the new words over; without it they are only shown</source>
        <translation>Take the new words over; without it they are only shown</translation>
    </message>
    <message>
        <source>Accept a model without published checksums; you vouch for it</source>
        <translation>Accept a model without published checksums; you vouch for it</translation>
    </message>
    <message>
        <source>It heard the same words. Another model may hear others.</source>
        <translation>It heard the same words. Another model may hear others.</translation>
    </message>
    <message>
        <source>Nothing is changed; --accept takes the new words over.</source>
        <translation>Nothing is changed; --accept takes the new words over.</translation>
    </message>
    <message>
        <source>Bring back what was taken back last</source>
        <translation>Bring back what was taken back last</translation>
    </message>
    <message>
        <source>Corrections that fit the transcript no longer and are kept: {count}</source>
        <translation>Corrections that fit the transcript no longer and are kept: {count}</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Write the marks of a take as a table, or with answers and ratings as W3C Web Annotations.</source>
        <translation>Write the marks of a take as a table, or with answers and ratings as W3C Web Annotations.</translation>
    </message>
    <message>
        <source>Write the questions of a session as WebVTT chapters.</source>
        <translation>Write the questions of a session as WebVTT chapters.</translation>
    </message>
    <message>
        <source>Format; without it by the ending of the file, or csv</source>
        <translation>Format; without it by the ending of the file, or csv</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>Write a take as a movie with checklist, marks and captions painted in, as the window shows them.</source>
        <translation>Write a take as a movie with checklist, marks and captions painted in, as the window shows them.</translation>
    </message>
    <message>
        <source>The movie to write; .mp4 is added where it is missing</source>
        <translation>The movie to write; .mp4 is added where it is missing</translation>
    </message>
    <message>
        <source>Whether the words are painted into the picture</source>
        <translation>Whether the words are painted into the picture</translation>
    </message>
    <message>
        <source>It has no captions. Why, and what to do: greenroom captions {take}</source>
        <translation>It has no captions. Why, and what to do: greenroom captions {take}</translation>
    </message>
    <message>
        <source>Id of the review; see: greenroom actions list</source>
        <translation>Id of the review; see: greenroom actions list</translation>
    </message>
    <message>
        <source>Id of the note; see: greenroom actions list</source>
        <translation>Id of the note; see: greenroom actions list</translation>
    </message>
    <message>
        <source>Decide what comes of the notes of others, and tell them.</source>
        <translation>Decide what comes of the notes of others, and tell them.</translation>
    </message>
    <message>
        <source>List the notes of the reviews that are open.</source>
        <translation>List the notes of the reviews that are open.</translation>
    </message>
    <message>
        <source>Say what comes of a note: accepted, tried, disagreed, put_off.</source>
        <translation>Say what comes of a note: accepted, tried, disagreed, put_off.</translation>
    </message>
    <message>
        <source>Say whether an accepted note was done in a later take.</source>
        <translation>Say whether an accepted note was done in a later take.</translation>
    </message>
    <message>
        <source>Show the focus for the next take of a question.</source>
        <translation>Show the focus for the next take of a question.</translation>
    </message>
    <message>
        <source>Save what came of a review as a small file for its writer.</source>
        <translation>Save what came of a review as a small file for its writer.</translation>
    </message>
    <message>
        <source>No note is open here. See: greenroom reviews SESSION</source>
        <translation>No note is open here. See: greenroom reviews SESSION</translation>
    </message>
    <message>
        <source>What comes of it; undecided takes a decision back</source>
        <translation>What comes of it; undecided takes a decision back</translation>
    </message>
    <message>
        <source>Why; it goes into the reply</source>
        <translation>Why; it goes into the reply</translation>
    </message>
    <message>
        <source>What to do in the next take; without it what the note says</source>
        <translation>What to do in the next take; without it what the note says</translation>
    </message>
    <message>
        <source>Written down: {decision}.</source>
        <translation>Written down: {decision}.</translation>
    </message>
    <message>
        <source>Whether it was done in this take</source>
        <translation>Whether it was done in this take</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>Nothing was accepted for it.</source>
        <translation>Nothing was accepted for it.</translation>
    </message>
    <message>
        <source>The reply file to write</source>
        <translation>The reply file to write</translation>
    </message>
    <message>
        <source>Written: {file}. Send it to whoever reviewed you.</source>
        <translation>Written: {file}. Send it to whoever reviewed you.</translation>
    </message>
    <message>
        <source>As text, for whoever has no Greenroom:</source>
        <translation>As text, for whoever has no Greenroom:</translation>
    </message>
    <message>
        <source>Follow-up questions to an answer, each with its reason.</source>
        <translation>Follow-up questions to an answer, each with its reason.</translation>
    </message>
    <message>
        <source>{words} ({reason})</source>
        <translation>{words} ({reason})</translation>
    </message>
    <message>
        <source>Id of the new pack; without it a free one is chosen</source>
        <translation>Id of the new pack; without it a free one is chosen</translation>
    </message>
    <message>
        <source>Begin a pack of your own; it is a draft until nothing is missing.</source>
        <translation>Begin a pack of your own; it is a draft until nothing is missing.</translation>
    </message>
    <message>
        <source>Copy a pack, to change the copy.</source>
        <translation>Copy a pack, to change the copy.</translation>
    </message>
    <message>
        <source>Write a pack as one TOML file.</source>
        <translation>Write a pack as one TOML file.</translation>
    </message>
    <message>
        <source>Take a pack in from a TOML file; a faulty one is refused with its lines.</source>
        <translation>Take a pack in from a TOML file; a faulty one is refused with its lines.</translation>
    </message>
    <message>
        <source>The TOML file to write</source>
        <translation>The TOML file to write</translation>
    </message>
    <message>
        <source>The role pack, a TOML file</source>
        <translation>The role pack, a TOML file</translation>
    </message>
    <message>
        <source>Put it in place of your pack with the same id; without it that stays</source>
        <translation>Put it in place of your pack with the same id; without it that stays</translation>
    </message>
    <message>
        <source>The draft is in {file}. It still needs: {count}. To see what: greenroom roles check {file}</source>
        <translation>The draft is in {file}. It still needs: {count}. To see what: greenroom roles check {file}</translation>
    </message>
    <message>
        <source>{id} {version} is in use: {file}</source>
        <translation>{id} {version} is in use: {file}</translation>
    </message>
    <message>
        <source>List the packs that others gave you to review. With --retire, those go to the trash whose day has passed, as at every start of the window.</source>
        <translation>List the packs that others gave you to review. With --retire, those go to the trash whose day has passed, as at every start of the window.</translation>
    </message>
    <message>
        <source>Move packs whose day has passed into the trash; without it they are only listed</source>
        <translation>Move packs whose day has passed into the trash; without it they are only listed</translation>
    </message>
    <message>
        <source>In the trash, because its day has passed: {folder}</source>
        <translation>In the trash, because its day has passed: {folder}</translation>
    </message>
    <message>
        <source>There are no packs of others here.</source>
        <translation>There are no packs of others here.</translation>
    </message>
    <message>
        <source>{folder}  its day has passed: {day}</source>
        <translation>{folder}  its day has passed: {day}</translation>
    </message>
    <message>
        <source>{folder}  please delete after {day}</source>
        <translation>{folder}  please delete after {day}</translation>
    </message>
    <message>
        <source>Let a double click open packs, reviews and replies with Greenroom; for this account only.</source>
        <translation>Let a double click open packs, reviews and replies with Greenroom; for this account only.</translation>
    </message>
    <message>
        <source>Say what a double click does.</source>
        <translation>Say what a double click does.</translation>
    </message>
    <message>
        <source>Let a double click open them here.</source>
        <translation>Let a double click open them here.</translation>
    </message>
    <message>
        <source>Take that back; nothing of it is left.</source>
        <translation>Take that back; nothing of it is left.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Show this message and exit.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>default: {value}</source>
        <translation>default: {value}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>COMMAND [ARGS]...</translation>
    </message>
    <message>
        <source>The take: its folder, a file in it, or its id, of which the beginning is enough</source>
        <translation>The take: its folder, a file in it, or its id, of which the beginning is enough</translation>
    </message>
    <message>
        <source>The session: its folder or its id, of which the beginning is enough</source>
        <translation>The session: its folder or its id, of which the beginning is enough</translation>
    </message>
    <message>
        <source>Id of the role; see: greenroom roles list</source>
        <translation>Id of the role; see: greenroom roles list</translation>
    </message>
    <message>
        <source>Id of the question in the role</source>
        <translation>Id of the question in the role</translation>
    </message>
    <message>
        <source>The pack to write; a file that is there is replaced</source>
        <translation>The pack to write; a file that is there is replaced</translation>
    </message>
    <message>
        <source>All, clips of what is marked, sound, text, or all with the picture blurred</source>
        <translation>All, clips of what is marked, sound, text, or all with the picture blurred</translation>
    </message>
    <message>
        <source>What of the picture is blurred with --contents blurred; without it faces</source>
        <translation>What of the picture is blurred with --contents blurred; without it faces</translation>
    </message>
    <message>
        <source>Only this take, once or several times; without it all of them</source>
        <translation>Only this take, once or several times; without it all of them</translation>
    </message>
    <message>
        <source>Mask these words, as the transcript has them, in texts and in sound, once or several times</source>
        <translation>Mask these words, as the transcript has them, in texts and in sound, once or several times</translation>
    </message>
    <message>
        <source>Height at most, in pixels, where the file gets smaller; without it as recorded</source>
        <translation>Height at most, in pixels, where the file gets smaller; without it as recorded</translation>
    </message>
    <message>
        <source>Send your own review along; else it stays here</source>
        <translation>Send your own review along; else it stays here</translation>
    </message>
    <message>
        <source>In how many days its reader is asked to delete it, 1 to 3650</source>
        <translation>In how many days its reader is asked to delete it, 1 to 3650</translation>
    </message>
    <message>
        <source>Encrypt it with six words, which are shown; without it anybody can open it</source>
        <translation>Encrypt it with six words, which are shown; without it anybody can open it</translation>
    </message>
    <message>
        <source>Ask the reviewer this; twice at most</source>
        <translation>Ask the reviewer this; twice at most</translation>
    </message>
    <message>
        <source>Lead the reviewer as a friend, by a few plain rows, or as HR, by all levels</source>
        <translation>Lead the reviewer as a friend, by a few plain rows, or as HR, by all levels</translation>
    </message>
    <message>
        <source>Put up to 200 MB of recordings into review.html; without it only small ones</source>
        <translation>Put up to 200 MB of recordings into review.html; without it only small ones</translation>
    </message>
    <message>
        <source>Only say what would go out; nothing is written</source>
        <translation>Only say what would go out; nothing is written</translation>
    </message>
    <message>
        <source>Folder of the library; without it the one in the settings</source>
        <translation>Folder of the library; without it the one in the settings</translation>
    </message>
    <message>
        <source>Answer with one JSON object; without it with text</source>
        <translation>Answer with one JSON object; without it with text</translation>
    </message>
    <message>
        <source>List what is in the trash, bring something back, or empty it.</source>
        <translation>List what is in the trash, bring something back, or empty it.</translation>
    </message>
    <message>
        <source>Id or name of what comes back to where it was, once or several times</source>
        <translation>Id or name of what comes back to where it was, once or several times</translation>
    </message>
    <message>
        <source>Delete all of it for good; asks first, unless with --yes</source>
        <translation>Delete all of it for good; asks first, unless with --yes</translation>
    </message>
    <message>
        <source>With --empty: don't ask first</source>
        <translation>With --empty: don't ask first</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>It is back: {place}</source>
        <translation>It is back: {place}</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>Deleted for good: {count}.</source>
        <translation>Deleted for good: {count}.</translation>
    </message>
    <message>
        <source>Delete all of this for good ({count}, {size})? Nothing brings it back. y/N: </source>
        <translation>Delete all of this for good ({count}, {size})? Nothing brings it back. y/N: </translation>
    </message>
    <message>
        <source>{place} (its label is damaged, so it can't be brought back)</source>
        <translation>{place} (its label is damaged, so it can't be brought back)</translation>
    </message>
    <message>
        <source>{name} of {session}</source>
        <translation>{name} of {session}</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>take</source>
        <translation>take</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pack</translation>
    </message>
    <message>
        <source>review</source>
        <translation>review</translation>
    </message>
    <message>
        <source>story</source>
        <translation>story</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Answer a row of the checklist, or take the answer back.</source>
        <translation>Answer a row of the checklist, or take the answer back.</translation>
    </message>
    <message>
        <source>Rate a competency, say why, or take it back.</source>
        <translation>Rate a competency, say why, or take it back.</translation>
    </message>
    <message>
        <source>Write what to keep and to try next, or reply to the owner.</source>
        <translation>Write what to keep and to try next, or reply to the owner.</translation>
    </message>
    <message>
        <source>Take the last change of the review back; --again brings it back.</source>
        <translation>Take the last change of the review back; --again brings it back.</translation>
    </message>
    <message>
        <source>Id of the row; see: greenroom review show TAKE</source>
        <translation>Id of the row; see: greenroom review show TAKE</translation>
    </message>
    <message>
        <source>The answer; none takes it back</source>
        <translation>The answer; none takes it back</translation>
    </message>
    <message>
        <source>Id of the competency; see: greenroom review show TAKE</source>
        <translation>Id of the competency; see: greenroom review show TAKE</translation>
    </message>
    <message>
        <source>The level; none takes it back; without it as it was</source>
        <translation>The level; none takes it back; without it as it was</translation>
    </message>
    <message>
        <source>Why it is at this level</source>
        <translation>Why it is at this level</translation>
    </message>
    <message>
        <source>Whether there is no moment that the level rests on</source>
        <translation>Whether there is no moment that the level rests on</translation>
    </message>
    <message>
        <source>What to keep doing</source>
        <translation>What to keep doing</translation>
    </message>
    <message>
        <source>What to try next time</source>
        <translation>What to try next time</translation>
    </message>
    <message>
        <source>Reply to question N of the owner of a pack; several times</source>
        <translation>Reply to question N of the owner of a pack; several times</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Written down.</translation>
    </message>
    <message>
        <source>Id of the mark, of which the beginning is enough</source>
        <translation>Id of the mark, of which the beginning is enough</translation>
    </message>
    <message>
        <source>What the mark is for; without it evidence, or as it was</source>
        <translation>What the mark is for; without it evidence, or as it was</translation>
    </message>
    <message>
        <source>A note on it</source>
        <translation>A note on it</translation>
    </message>
    <message>
        <source>Row or competency it is evidence for; can be given several times</source>
        <translation>Row or competency it is evidence for; can be given several times</translation>
    </message>
    <message>
        <source>Mark a part of a take, as evidence or with a note.</source>
        <translation>Mark a part of a take, as evidence or with a note.</translation>
    </message>
    <message>
        <source>Change a mark: its place, note or kind, and what rests on it.</source>
        <translation>Change a mark: its place, note or kind, and what rests on it.</translation>
    </message>
    <message>
        <source>Remove a mark; what rested on it does so no longer.</source>
        <translation>Remove a mark; what rested on it does so no longer.</translation>
    </message>
    <message>
        <source>Where the part ends, in seconds; without it a moment</source>
        <translation>Where the part ends, in seconds; without it a moment</translation>
    </message>
    <message>
        <source>Where it begins from now on, in seconds; without it as it was</source>
        <translation>Where it begins from now on, in seconds; without it as it was</translation>
    </message>
    <message>
        <source>Where it ends from now on, in seconds; without it as it was</source>
        <translation>Where it ends from now on, in seconds; without it as it was</translation>
    </message>
    <message>
        <source>Row or competency it is evidence for no longer; several times</source>
        <translation>Row or competency it is evidence for no longer; several times</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Review a take: your own, or one that others sent you.</source>
        <translation>Review a take: your own, or one that others sent you.</translation>
    </message>
    <message>
        <source>Show the checklist of a take and what your review says of it.</source>
        <translation>Show the checklist of a take and what your review says of it.</translation>
    </message>
    <message>
        <source>Say who reviews a pack of others; its owner sees it as a claim.</source>
        <translation>Say who reviews a pack of others; its owner sees it as a claim.</translation>
    </message>
    <message>
        <source>Rate the examples that show what the levels of a pack mean.</source>
        <translation>Rate the examples that show what the levels of a pack mean.</translation>
    </message>
    <message>
        <source>Somebody else reviews: an empty review begins, the other is kept</source>
        <translation>Somebody else reviews: an empty review begins, the other is kept</translation>
    </message>
    <message>
        <source>You review it as: {name}</source>
        <translation>You review it as: {name}</translation>
    </message>
    <message>
        <source>What was said before is kept in {folder}.</source>
        <translation>What was said before is kept in {folder}.</translation>
    </message>
    <message>
        <source>Your level of each example, in their order; without it they are shown</source>
        <translation>Your level of each example, in their order; without it they are shown</translation>
    </message>
    <message>
        <source>Go on without them: it will say “not calibrated”</source>
        <translation>Go on without them: it will say “not calibrated”</translation>
    </message>
    <message>
        <source>{count} levels from 1 to 5</source>
        <translation>{count} levels from 1 to 5</translation>
    </message>
    <message>
        <source>This role has no examples: go on without them.</source>
        <translation>This role has no examples: go on without them.</translation>
    </message>
    <message>
        <source>{number}. you {given} · meant {level}: {reason}</source>
        <translation>{number}. you {given} · meant {level}: {reason}</translation>
    </message>
    <message>
        <source>You are close to what the levels mean.</source>
        <translation>You are close to what the levels mean.</translation>
    </message>
    <message>
        <source>You can review all the same; it will say “not calibrated”.</source>
        <translation>You can review all the same; it will say “not calibrated”.</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>Marks:</translation>
    </message>
    <message>
        <source>Keep doing: {words}</source>
        <translation>Keep doing: {words}</translation>
    </message>
    <message>
        <source>Try next time: {words}</source>
        <translation>Try next time: {words}</translation>
    </message>
    <message>
        <source>No evidence found.</source>
        <translation>No evidence found.</translation>
    </message>
    <message>
        <source>It counts once it rests on a moment (greenroom review mark --for), or with --no-evidence.</source>
        <translation>It counts once it rests on a moment (greenroom review mark --for), or with --no-evidence.</translation>
    </message>
    <message>
        <source>Level: cannot judge</source>
        <translation>Level: cannot judge</translation>
    </message>
    <message>
        <source>Level: not given</source>
        <translation>Level: not given</translation>
    </message>
    <message>
        <source>Move sessions, takes, packs of others or targets to the trash.</source>
        <translation>Move sessions, takes, packs of others or targets to the trash.</translation>
    </message>
    <message>
        <source>Folders or ids (the beginning is enough) of what is to go</source>
        <translation>Folders or ids (the beginning is enough) of what is to go</translation>
    </message>
    <message>
        <source>In the trash: {path}. Back by: greenroom library trash --restore {id}</source>
        <translation>In the trash: {path}. Back by: greenroom library trash --restore {id}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Take {number} · {when} · {length}</source>
        <translation>Take {number} · {when} · {length}</translation>
    </message>
    <message>
        <source>▲ fuller</source>
        <translation>▲ fuller</translation>
    </message>
    <message>
        <source>▼ less full</source>
        <translation>▼ less full</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Not rated</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>Cannot judge</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Level {level}</translation>
    </message>
    <message>
        <source>{words}, no evidence yet</source>
        <translation>{words}, no evidence yet</translation>
    </message>
    <message>
        <source>{step} level</source>
        <translation>{step} level</translation>
    </message>
    <message>
        <source>{step} levels</source>
        <translation>{step} levels</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
    <message>
        <source>at least {words}</source>
        <translation>at least {words}</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>▲ more</source>
        <translation>▲ more</translation>
    </message>
    <message>
        <source>▼ less</source>
        <translation>▼ less</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>only in take A</source>
        <translation>only in take A</translation>
    </message>
    <message>
        <source>only in take B</source>
        <translation>only in take B</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>B starts with A: 0 ms</source>
        <translation>B starts with A: 0 ms</translation>
    </message>
    <message>
        <source>B starts {ms} ms after A</source>
        <translation>B starts {ms} ms after A</translation>
    </message>
    <message>
        <source>B starts {ms} ms before A</source>
        <translation>B starts {ms} ms before A</translation>
    </message>
    <message>
        <source>{value} / min</source>
        <translation>{value} / min</translation>
    </message>
    <message>
        <source>{value} / s</source>
        <translation>{value} / s</translation>
    </message>
    <message>
        <source>{value} per 100 characters</source>
        <translation>{value} per 100 characters</translation>
    </message>
    <message>
        <source>{value} per 100 words</source>
        <translation>{value} per 100 words</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>{value} s</source>
        <translation>{value} s</translation>
    </message>
</context>
<context>
    <name>cues</name>
    <message>
        <source>Not measured.</source>
        <translation>Not measured.</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>{value} found, {details[from_to]} of them before and after, {details[result]} of them a result.</source>
        <translation>{value} found, {details[from_to]} of them before and after, {details[result]} of them a result.</translation>
    </message>
    <message>
        <source>{value} found, {details[specific]} of them with a cause or a time.</source>
        <translation>{value} found, {details[specific]} of them with a cause or a time.</translation>
    </message>
    <message>
        <source>{value} found, {details[with_time]} of them with a time limit.</source>
        <translation>{value} found, {details[with_time]} of them with a time limit.</translation>
    </message>
    <message>
        <source>{value} found. Check whether each of them can be kept.</source>
        <translation>{value} found. Check whether each of them can be kept.</translation>
    </message>
    <message>
        <source>{value} found. An example or a number is an option.</source>
        <translation>{value} found. An example or a number is an option.</translation>
    </message>
    <message>
        <source>{details[seconds]} s of {details[target_seconds]} s, {percent} % of the time.</source>
        <translation>{details[seconds]} s of {details[target_seconds]} s, {percent} % of the time.</translation>
    </message>
    <message>
        <source>{parts}. No sentence matched the result phrases. If you gave the outcome, mark it.</source>
        <translation>{parts}. No sentence matched the result phrases. If you gave the outcome, mark it.</translation>
    </message>
    <message>
        <source>{parts} of the time.</source>
        <translation>{parts} of the time.</translation>
    </message>
    <message>
        <source>Empathy comes before the solution, from {first} on.</source>
        <translation>Empathy comes before the solution, from {first} on.</translation>
    </message>
    <message>
        <source>The solution comes before the empathy. Listen to both if useful.</source>
        <translation>The solution comes before the empathy. Listen to both if useful.</translation>
    </message>
    <message>
        <source>None in the transcript; transcribers leave many out.</source>
        <translation>None in the transcript; transcribers leave many out.</translation>
    </message>
    <message>
        <source>At least {count} in the transcript: {forms}. {value} in 100.</source>
        <translation>At least {count} in the transcript: {forms}. {value} in 100.</translation>
    </message>
    <message>
        <source>Perhaps {count}: {forms}. Only listening tells.</source>
        <translation>Perhaps {count}: {forms}. Only listening tells.</translation>
    </message>
    <message>
        <source>{value} found, asking for what is behind the question.</source>
        <translation>{value} found, asking for what is behind the question.</translation>
    </message>
    <message>
        <source>The action part has “we” × {details[action_we]} and “I” × 0. Which part was yours?</source>
        <translation>The action part has “we” × {details[action_we]} and “I” × 0. Which part was yours?</translation>
    </message>
    <message>
        <source>“I” × {details[i]}, “we” × {details[we]}.</source>
        <translation>“I” × {details[i]}, “we” × {details[we]}.</translation>
    </message>
    <message>
        <source>At least {value} in the sound, with no word there.</source>
        <translation>At least {value} in the sound, with no word there.</translation>
    </message>
    <message>
        <source>At least {value}: {forms}.</source>
        <translation>At least {value}: {forms}.</translation>
    </message>
    <message>
        <source>{count}: {forms}. In the sentence with the result, a definite form is possible if you are sure.</source>
        <translation>{count}: {forms}. In the sentence with the result, a definite form is possible if you are sure.</translation>
    </message>
    <message>
        <source>{value}: {forms}.</source>
        <translation>{value}: {forms}.</translation>
    </message>
    <message>
        <source>{count} of {details[linkers]} links are the same: {forms}. Others are an option.</source>
        <translation>{count} of {details[linkers]} links are the same: {forms}. Others are an option.</translation>
    </message>
    <message>
        <source>{details[linkers]} links: {forms}.</source>
        <translation>{details[linkers]} links: {forms}.</translation>
    </message>
    <message>
        <source>About {value} characters a minute.</source>
        <translation>About {value} characters a minute.</translation>
    </message>
    <message>
        <source>About {value} words a minute.</source>
        <translation>About {value} words a minute.</translation>
    </message>
    <message>
        <source>{value} syllables a second.</source>
        <translation>{value} syllables a second.</translation>
    </message>
    <message>
        <source>The last third is {value} times as fast as the first.</source>
        <translation>The last third is {value} times as fast as the first.</translation>
    </message>
    <message>
        <source>{value} found, {details[seconds]} s in all.</source>
        <translation>{value} found, {details[seconds]} s in all.</translation>
    </message>
    <message>
        <source>{value} of a second or more, {details[listed]} of two or more, {details[in_clause]} inside a clause. A pause may be thinking time; look only if useful.</source>
        <translation>{value} of a second or more, {details[listed]} of two or more, {details[in_clause]} inside a clause. A pause may be thinking time; look only if useful.</translation>
    </message>
    <message>
        <source>{percent} % of the answer.</source>
        <translation>{percent} % of the answer.</translation>
    </message>
    <message>
        <source>{value} s. Trimming the start is an option.</source>
        <translation>{value} s. Trimming the start is an option.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Situation, task, action, result</source>
        <translation>Situation, task, action, result</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>“I” and “we”</source>
        <translation>“I” and “we”</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathy</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Empathy before solution</source>
        <translation>Empathy before solution</translation>
    </message>
    <message>
        <source>Asking what is needed</source>
        <translation>Asking what is needed</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>General statements about oneself</source>
        <translation>General statements about oneself</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Time to the first word</source>
        <translation>Time to the first word</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Long pauses</source>
        <translation>Long pauses</translation>
    </message>
    <message>
        <source>Share of pauses</source>
        <translation>Share of pauses</translation>
    </message>
    <message>
        <source>Rate of speech</source>
        <translation>Rate of speech</translation>
    </message>
    <message>
        <source>Rate without pauses</source>
        <translation>Rate without pauses</translation>
    </message>
    <message>
        <source>Rate at the end against the start</source>
        <translation>Rate at the end against the start</translation>
    </message>
    <message>
        <source>Filled pauses</source>
        <translation>Filled pauses</translation>
    </message>
    <message>
        <source>Possible fillers</source>
        <translation>Possible fillers</translation>
    </message>
    <message>
        <source>Voice without words</source>
        <translation>Voice without words</translation>
    </message>
    <message>
        <source>Words said twice</source>
        <translation>Words said twice</translation>
    </message>
    <message>
        <source>Softening words</source>
        <translation>Softening words</translation>
    </message>
    <message>
        <source>How sentences are linked</source>
        <translation>How sentences are linked</translation>
    </message>
    <message>
        <source>Phrases that come back</source>
        <translation>Phrases that come back</translation>
    </message>
    <message>
        <source>Loudness of the recording</source>
        <translation>Loudness of the recording</translation>
    </message>
    <message>
        <source>Overdriven sound</source>
        <translation>Overdriven sound</translation>
    </message>
    <message>
        <source>Speech against noise</source>
        <translation>Speech against noise</translation>
    </message>
    <message>
        <source>Recording without sound</source>
        <translation>Recording without sound</translation>
    </message>
    <message>
        <source>Face in the picture</source>
        <translation>Face in the picture</translation>
    </message>
    <message>
        <source>Size in the picture</source>
        <translation>Size in the picture</translation>
    </message>
    <message>
        <source>Room above the head</source>
        <translation>Room above the head</translation>
    </message>
    <message>
        <source>Place in the picture</source>
        <translation>Place in the picture</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>There is no transcript yet.</source>
        <translation>There is no transcript yet.</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>There is no sound that can be read.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>There is no picture.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>The file could not be read.</translation>
    </message>
    <message>
        <source>The detector found no face (light or angle can cause this).</source>
        <translation>The detector found no face (light or angle can cause this).</translation>
    </message>
    <message>
        <source>The detector found a face in less than half of the pictures.</source>
        <translation>The detector found a face in less than half of the pictures.</translation>
    </message>
    <message>
        <source>The file of the face detector is missing.</source>
        <translation>The file of the face detector is missing.</translation>
    </message>
    <message>
        <source>Transcript quality is low, so this cue is off. You can edit the text first.</source>
        <translation>Transcript quality is low, so this cue is off. You can edit the text first.</translation>
    </message>
    <message>
        <source>There is little between speech and noise, so the words may not be right.</source>
        <translation>There is little between speech and noise, so the words may not be right.</translation>
    </message>
    <message>
        <source>No speech was found.</source>
        <translation>No speech was found.</translation>
    </message>
    <message>
        <source>There are no words in this language.</source>
        <translation>There are no words in this language.</translation>
    </message>
    <message>
        <source>There is too little to go by.</source>
        <translation>There is too little to go by.</translation>
    </message>
    <message>
        <source>It does not fit this kind of question.</source>
        <translation>It does not fit this kind of question.</translation>
    </message>
    <message>
        <source>There are rules for Chinese and English only.</source>
        <translation>There are rules for Chinese and English only.</translation>
    </message>
    <message>
        <source>The transcript has no punctuation, so clauses can't be told apart.</source>
        <translation>The transcript has no punctuation, so clauses can't be told apart.</translation>
    </message>
    <message>
        <source>No length was asked for.</source>
        <translation>No length was asked for.</translation>
    </message>
    <message>
        <source>There is no job ad.</source>
        <translation>There is no job ad.</translation>
    </message>
    <message>
        <source>Only one of the two was found, or none.</source>
        <translation>Only one of the two was found, or none.</translation>
    </message>
    <message>
        <source>often seen: {low}–{high}</source>
        <translation>often seen: {low}–{high}</translation>
    </message>
    <message>
        <source>often seen: up to {high}</source>
        <translation>often seen: up to {high}</translation>
    </message>
    <message>
        <source>often seen: from {low}</source>
        <translation>often seen: from {low}</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Possible evidence</source>
        <translation>Possible evidence</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Cues are observations with a place to look at. They never answer an item.</source>
        <translation>Cues are observations with a place to look at. They never answer an item.</translation>
    </message>
    <message>
        <source>{value} LUFS. It tells of microphone and distance; playback can level it.</source>
        <translation>{value} LUFS. It tells of microphone and distance; playback can level it.</translation>
    </message>
    <message>
        <source>{percent} % of the sound is cut off at full level. Turning the microphone down is an option.</source>
        <translation>{percent} % of the sound is cut off at full level. Turning the microphone down is an option.</translation>
    </message>
    <message>
        <source>Nothing is cut off at full level.</source>
        <translation>Nothing is cut off at full level.</translation>
    </message>
    <message>
        <source>{percent} % of the recording is digital silence. In a pause a noise filter may do that; elsewhere the microphone may have been muted.</source>
        <translation>{percent} % of the recording is digital silence. In a pause a noise filter may do that; elsewhere the microphone may have been muted.</translation>
    </message>
    <message>
        <source>The microphone gave sound throughout.</source>
        <translation>The microphone gave sound throughout.</translation>
    </message>
    <message>
        <source>{value} dB between speech and noise.</source>
        <translation>{value} dB between speech and noise.</translation>
    </message>
    <message>
        <source>The detector found a face in {percent} % of the pictures (light or angle can cause the rest).</source>
        <translation>The detector found a face in {percent} % of the pictures (light or angle can cause the rest).</translation>
    </message>
    <message>
        <source>The face takes {percent} % of the picture's height.</source>
        <translation>The face takes {percent} % of the picture's height.</translation>
    </message>
    <message>
        <source>Above the head are {percent} % of the picture's height.</source>
        <translation>Above the head are {percent} % of the picture's height.</translation>
    </message>
    <message>
        <source>In {percent} % of the pictures details are lost in the light.</source>
        <translation>In {percent} % of the pictures details are lost in the light.</translation>
    </message>
    <message>
        <source>{value} on a scale from 0, sharp, to 1, without any edge.</source>
        <translation>{value} on a scale from 0, sharp, to 1, without any edge.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{ms} ms of it missing in {count} places, filled with silence</source>
        <translation>{ms} ms of it missing in {count} places, filled with silence</translation>
    </message>
    <message>
        <source>without a gap</source>
        <translation>without a gap</translation>
    </message>
    <message>
        <source>{captured} captured · {written} written · {lost} lost · {late} late</source>
        <translation>{captured} captured · {written} written · {lost} lost · {late} late</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} is there already. Replace it?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Go on anyway</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>No camera was found. Nothing was recorded. Connect one and try again, or record sound only.</source>
        <translation>No camera was found. Nothing was recorded. Connect one and try again, or record sound only.</translation>
    </message>
    <message>
        <source>There is no camera called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>There is no camera called “{name}”. Nothing was recorded. Choose another one from the list.</translation>
    </message>
    <message>
        <source>The camera “{name}” gives no picture; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>The camera “{name}” gives no picture; another program may be using it. Nothing was recorded. Close that program and try again.</translation>
    </message>
    <message>
        <source>Greenroom may not use the camera. Nothing was recorded. Allow it in the settings of the system, then try again.</source>
        <translation>Greenroom may not use the camera. Nothing was recorded. Allow it in the settings of the system, then try again.</translation>
    </message>
    <message>
        <source>The camera “{name}” stopped sending pictures. Everything up to then is saved and the sound goes on. Check its cable.</source>
        <translation>The camera “{name}” stopped sending pictures. Everything up to then is saved and the sound goes on. Check its cable.</translation>
    </message>
    <message>
        <source>No microphone was found. Nothing was recorded. Connect one and try again, or record the picture only.</source>
        <translation>No microphone was found. Nothing was recorded. Connect one and try again, or record the picture only.</translation>
    </message>
    <message>
        <source>There is no microphone called “{name}”. Nothing was recorded. Choose another one from the list.</source>
        <translation>There is no microphone called “{name}”. Nothing was recorded. Choose another one from the list.</translation>
    </message>
    <message>
        <source>The microphone “{name}” can't be opened; another program may be using it. Nothing was recorded. Close that program and try again.</source>
        <translation>The microphone “{name}” can't be opened; another program may be using it. Nothing was recorded. Close that program and try again.</translation>
    </message>
    <message>
        <source>Greenroom may not use the microphone. Nothing was recorded. Allow it in the settings of the system, then try again.</source>
        <translation>Greenroom may not use the microphone. Nothing was recorded. Allow it in the settings of the system, then try again.</translation>
    </message>
    <message>
        <source>The microphone “{name}” stopped sending sound. Everything up to then is saved and the picture goes on. Check its cable.</source>
        <translation>The microphone “{name}” stopped sending sound. Everything up to then is saved and the picture goes on. Check its cable.</translation>
    </message>
    <message>
        <source>Neither a camera nor a microphone is chosen. Nothing was recorded. Choose at least one.</source>
        <translation>Neither a camera nor a microphone is chosen. Nothing was recorded. Choose at least one.</translation>
    </message>
    <message>
        <source>Recording stopped: {why}. What was recorded until then is saved. You can record again.</source>
        <translation>Recording stopped: {why}. What was recorded until then is saved. You can record again.</translation>
    </message>
    <message>
        <source>The unfinished take in {folder} needs attention: it could not be repaired. Its files are kept as they are. Look whether they play, or delete the take.</source>
        <translation>The unfinished take in {folder} needs attention: it could not be repaired. Its files are kept as they are. Look whether they play, or delete the take.</translation>
    </message>
    <message>
        <source>The computer went to sleep, which ended the take. Everything up to then is saved. You can record again.</source>
        <translation>The computer went to sleep, which ended the take. Everything up to then is saved. You can record again.</translation>
    </message>
    <message>
        <source>The encoder {name} is missing in this installation. Nothing was recorded. Run the set-up again.</source>
        <translation>The encoder {name} is missing in this installation. Nothing was recorded. Run the set-up again.</translation>
    </message>
    <message>
        <source>{file} can't be read as video or sound ({why}). The file is unchanged. Choose another file.</source>
        <translation>{file} can't be read as video or sound ({why}). The file is unchanged. Choose another file.</translation>
    </message>
    <message>
        <source>{file} was saved as a QuickTime movie with a compressed header, as was done twenty years ago; such files are not opened. The file is unchanged. Open it in another player, save or export it as MP4, and add that.</source>
        <translation>{file} was saved as a QuickTime movie with a compressed header, as was done twenty years ago; such files are not opened. The file is unchanged. Open it in another player, save or export it as MP4, and add that.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed. Check the path, or look in the trash of the library: greenroom library trash</source>
        <translation>{file} is not there. Nothing was changed. Check the path, or look in the trash of the library: greenroom library trash</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Nothing was changed. Use the commands instead, for example: greenroom demo</source>
        <translation>There is no screen to open a window on. Nothing was changed. Use the commands instead, for example: greenroom demo</translation>
    </message>
    <message>
        <source>The sample {file} is missing in this installation. Your own files are untouched. Run the set-up again.</source>
        <translation>The sample {file} is missing in this installation. Your own files are untouched. Run the set-up again.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}. What was saved before is safe. Free some space, or choose another library folder.</source>
        <translation>There is not enough room on the disk of {folder}. What was saved before is safe. Free some space, or choose another library folder.</translation>
    </message>
    <message>
        <source>Greenroom may not write to {folder}. What is there is safe. Allow writing, or choose another library folder.</source>
        <translation>Greenroom may not write to {folder}. What is there is safe. Allow writing, or choose another library folder.</translation>
    </message>
    <message>
        <source>Greenroom may not read {file}. Nothing was changed. Allow reading it and try again.</source>
        <translation>Greenroom may not read {file}. Nothing was changed. Allow reading it and try again.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there. Nothing was changed. Bring it back, or choose another library folder.</source>
        <translation>The folder {folder} is not there. Nothing was changed. Bring it back, or choose another library folder.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there, so no file was written. Make it, or choose another folder for the file.</source>
        <translation>The folder {folder} is not there, so no file was written. Make it, or choose another folder for the file.</translation>
    </message>
    <message>
        <source>Greenroom may not write to {folder}, so no file was written. Allow writing, or choose another folder for the file.</source>
        <translation>Greenroom may not write to {folder}, so no file was written. Allow writing, or choose another folder for the file.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk of {folder}, so no file was written. What was there before is safe. Free some space, or choose another folder for the file.</source>
        <translation>There is not enough room on the disk of {folder}, so no file was written. What was there before is safe. Free some space, or choose another folder for the file.</translation>
    </message>
    <message>
        <source>The disk of {folder} takes no file of this size, however much room it has (FAT32: 4 GB at most), so no file was written. What was there before is safe. Choose another disk, or put less into the file.</source>
        <translation>The disk of {folder} takes no file of this size, however much room it has (FAT32: 4 GB at most), so no file was written. What was there before is safe. Choose another disk, or put less into the file.</translation>
    </message>
    <message>
        <source>{file} is a folder, a link or a device, which a file would take the place of. Nothing was written. Choose another name for the file.</source>
        <translation>{file} is a folder, a link or a device, which a file would take the place of. Nothing was written. Choose another name for the file.</translation>
    </message>
    <message>
        <source>{file} could not be used ({why}). What was saved before is safe. Check the disk and try again.</source>
        <translation>{file} could not be used ({why}). What was saved before is safe. Check the disk and try again.</translation>
    </message>
    <message>
        <source>{file} is there again. It was left as it is, and what was removed stays in the trash.</source>
        <translation>{file} is there again. It was left as it is, and what was removed stays in the trash.</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash: it was brought back, or the trash was emptied. Nothing was changed.</source>
        <translation>{name} is no longer in the trash: it was brought back, or the trash was emptied. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It was left as it is, and the recordings beside it still play. Restore it from a backup if you have one.</source>
        <translation>{file} is damaged ({why}). It was left as it is, and the recordings beside it still play. Restore it from a backup if you have one.</translation>
    </message>
    <message>
        <source>{file} is missing. The other files of the session are untouched. Restore it from a backup if you have one.</source>
        <translation>{file} is missing. The other files of the session are untouched. Restore it from a backup if you have one.</translation>
    </message>
    <message>
        <source>This take has no transcript yet. Nothing was changed. Transcribe it first: greenroom transcribe {take}</source>
        <translation>This take has no transcript yet. Nothing was changed. Transcribe it first: greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). The recording beside it is untouched. Transcribe it again, or by command: greenroom transcribe {take}</source>
        <translation>{file} is damaged ({why}). The recording beside it is untouched. Transcribe it again, or by command: greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>{file} is damaged ({why}). It holds the corrections of this take; the words as they were heard are untouched, and so is the recording. Put a backup in its place, or move it away to go on with the words as they were heard.</source>
        <translation>{file} is damaged ({why}). It holds the corrections of this take; the words as they were heard are untouched, and so is the recording. Put a backup in its place, or move it away to go on with the words as they were heard.</translation>
    </message>
    <message>
        <source>The take {take} has a picture and no sound, so there is nothing to transcribe. It is untouched.</source>
        <translation>The take {take} has a picture and no sound, so there is nothing to transcribe. It is untouched.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Greenroom (version {version}). It is untouched. Update Greenroom to open it.</source>
        <translation>{file} was written by a newer Greenroom (version {version}). It is untouched. Update Greenroom to open it.</translation>
    </message>
    <message>
        <source>The session {session} is open in another Greenroom. Nothing was changed. Close it there and try again.</source>
        <translation>The session {session} is open in another Greenroom. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>These words were changed in another window meanwhile. Nothing is lost: they are shown as they are now. Correct them again if need be.</source>
        <translation>These words were changed in another window meanwhile. Nothing is lost: they are shown as they are now. Correct them again if need be.</translation>
    </message>
    <message>
        <source>The role pack {file} was skipped, faults: {count}. The other packs work. Run: greenroom roles check {file}</source>
        <translation>The role pack {file} was skipped, faults: {count}. The other packs work. Run: greenroom roles check {file}</translation>
    </message>
    <message>
        <source>Your word list {file} can't be used ({why}), so it was left out. Everything else goes on. Correct it or take it away.</source>
        <translation>Your word list {file} can't be used ({why}), so it was left out. Everything else goes on. Correct it or take it away.</translation>
    </message>
    <message>
        <source>{file} belongs to no word list, so it was left out. Everything else goes on. Name it after one of these: {known}.</source>
        <translation>{file} belongs to no word list, so it was left out. Everything else goes on. Name it after one of these: {known}.</translation>
    </message>
    <message>
        <source>The settings in {file} can't be read. Your recordings are untouched. Mend the file, or delete it to start with the defaults.</source>
        <translation>The settings in {file} can't be read. Your recordings are untouched. Mend the file, or delete it to start with the defaults.</translation>
    </message>
    <message>
        <source>{name} can't be “{value}”. Allowed: {known}</source>
        <translation>{name} can't be “{value}”. Allowed: {known}</translation>
    </message>
    <message>
        <source>The speech model “{model}” needs {needed} MB, and the disk of {folder} has {free} MB free. Nothing was changed. Free some space and try again.</source>
        <translation>The speech model “{model}” needs {needed} MB, and the disk of {folder} has {free} MB free. Nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>{file} is no text with names. Nothing was changed. Choose a text file with one name a line.</source>
        <translation>{file} is no text with names. Nothing was changed. Choose a text file with one name a line.</translation>
    </message>
    <message>
        <source>Bringing in “{model}” was cancelled. Nothing was changed.</source>
        <translation>Bringing in “{model}” was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no open note “{name}”. See: greenroom actions list SESSION</source>
        <translation>There is no open note “{name}”. See: greenroom actions list SESSION</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not as published: {file} is missing or differs. It was not used, and your recordings are untouched. Remove it and get it again: greenroom models fetch {model}</source>
        <translation>The speech model “{model}” is not as published: {file} is missing or differs. It was not used, and your recordings are untouched. Remove it and get it again: greenroom models fetch {model}</translation>
    </message>
    <message>
        <source>The folder {folder} holds no speech model that Greenroom knows. It was not used, and your recordings are untouched. Choose a known model, or vouch for it: models add FOLDER --custom, then --trust-model.</source>
        <translation>The folder {folder} holds no speech model that Greenroom knows. It was not used, and your recordings are untouched. Choose a known model, or vouch for it: models add FOLDER --custom, then --trust-model.</translation>
    </message>
    <message>
        <source>Fetching “{model}” was cancelled. What has come is kept; fetch it again to go on.</source>
        <translation>Fetching “{model}” was cancelled. What has come is kept; fetch it again to go on.</translation>
    </message>
    <message>
        <source>The speech model in {folder} can't be loaded ({why}). Your recordings are untouched. Choose another model.</source>
        <translation>The speech model in {folder} can't be loaded ({why}). Your recordings are untouched. Choose another model.</translation>
    </message>
    <message>
        <source>The speech model “{model}” is not in {folder}. Your recordings are untouched. Fetch it in the settings or with: greenroom models fetch {model}; or bring it in from a folder, zip or tar file: greenroom models add PATH</source>
        <translation>The speech model “{model}” is not in {folder}. Your recordings are untouched. Fetch it in the settings or with: greenroom models fetch {model}; or bring it in from a folder, zip or tar file: greenroom models add PATH</translation>
    </message>
    <message>
        <source>The custom model “{model}” has changed since it was brought in: {file} is missing or differs. It was not used, and your recordings are untouched. Bring it in again: in the settings, or with greenroom models add FOLDER --custom</source>
        <translation>The custom model “{model}” has changed since it was brought in: {file} is missing or differs. It was not used, and your recordings are untouched. Bring it in again: in the settings, or with greenroom models add FOLDER --custom</translation>
    </message>
    <message>
        <source>The speech model “{model}” could not be fetched: {why}. What has come is kept. Try again to go on, name a mirror (in the settings, or --mirror), or bring the model in from a folder, zip or tar file.</source>
        <translation>The speech model “{model}” could not be fetched: {why}. What has come is kept. Try again to go on, name a mirror (in the settings, or --mirror), or bring the model in from a folder, zip or tar file.</translation>
    </message>
    <message>
        <source>{file} is no zip or tar file, or not a whole one. Nothing was changed. Choose another copy of it, or unpack it and choose the folder.</source>
        <translation>{file} is no zip or tar file, or not a whole one. Nothing was changed. Choose another copy of it, or unpack it and choose the folder.</translation>
    </message>
    <message>
        <source>The speech model “{model}” knows English only and would invent words for Chinese, so nothing was written. Your recordings are untouched. Choose English as the language if the answer is in English, else another model.</source>
        <translation>The speech model “{model}” knows English only and would invent words for Chinese, so nothing was written. Your recordings are untouched. Choose English as the language if the answer is in English, else another model.</translation>
    </message>
    <message>
        <source>The face detector could not be fetched: {why}. Nothing was changed. Try again, or choose its file if you have it.</source>
        <translation>The face detector could not be fetched: {why}. Nothing was changed. Try again, or choose its file if you have it.</translation>
    </message>
    <message>
        <source>{file} is not the face detector as it is published. It was not used, and nothing was changed. Choose another file, or fetch it.</source>
        <translation>{file} is not the face detector as it is published. It was not used, and nothing was changed. Choose another file, or fetch it.</translation>
    </message>
    <message>
        <source>Transcription stopped unexpectedly ({why}). The take is untouched. Start the transcription again.</source>
        <translation>Transcription stopped unexpectedly ({why}). The take is untouched. Start the transcription again.</translation>
    </message>
    <message>
        <source>There was not enough memory to transcribe. The take is untouched, and the words so far are kept. Close other programs or choose a smaller speech model, then start the transcription again.</source>
        <translation>There was not enough memory to transcribe. The take is untouched, and the words so far are kept. Close other programs or choose a smaller speech model, then start the transcription again.</translation>
    </message>
    <message>
        <source>Transcription was cancelled. The take is untouched. You can start it again at any time.</source>
        <translation>Transcription was cancelled. The take is untouched. You can start it again at any time.</translation>
    </message>
    <message>
        <source>{count} of {all} could not be transcribed; why stands above. The others are done, and are not done again when you repeat the command.</source>
        <translation>{count} of {all} could not be transcribed; why stands above. The others are done, and are not done again when you repeat the command.</translation>
    </message>
    <message>
        <source>The take {take} is being transcribed in another Greenroom. Nothing was changed. Its words are there when that is done.</source>
        <translation>The take {take} is being transcribed in another Greenroom. Nothing was changed. Its words are there when that is done.</translation>
    </message>
    <message>
        <source>The export was cancelled; {file} was not written. Your recordings are untouched. You can start it again at any time.</source>
        <translation>The export was cancelled; {file} was not written. Your recordings are untouched. You can start it again at any time.</translation>
    </message>
    <message>
        <source>There is no role “{name}”. Known: {known}</source>
        <translation>There is no role “{name}”. Known: {known}</translation>
    </message>
    <message>
        <source>Your pack {file} already has the id “{name}”. Nothing was changed. Give this one another id.</source>
        <translation>Your pack {file} already has the id “{name}”. Nothing was changed. Give this one another id.</translation>
    </message>
    <message>
        <source>This role has no question “{name}”. Known: {known}</source>
        <translation>This role has no question “{name}”. Known: {known}</translation>
    </message>
    <message>
        <source>There is no session “{name}” in this library. See: greenroom library list</source>
        <translation>There is no session “{name}” in this library. See: greenroom library list</translation>
    </message>
    <message>
        <source>There is no pack of others called “{name}” here. See: greenroom received</source>
        <translation>There is no pack of others called “{name}” here. See: greenroom received</translation>
    </message>
    <message>
        <source>There is no take “{name}” in this library. See: greenroom library list</source>
        <translation>There is no take “{name}” in this library. See: greenroom library list</translation>
    </message>
    <message>
        <source>“{name}” stands for several: {known}. Nothing was changed. Write more of the one you mean.</source>
        <translation>“{name}” stands for several: {known}. Nothing was changed. Write more of the one you mean.</translation>
    </message>
    <message>
        <source>The take “{name}” belongs to another session.</source>
        <translation>The take “{name}” belongs to another session.</translation>
    </message>
    <message>
        <source>“{name}” was sent to you to be reviewed. Its words stay as they came.</source>
        <translation>“{name}” was sent to you to be reviewed. Its words stay as they came.</translation>
    </message>
    <message>
        <source>“{name}” was sent to you to be reviewed, and is not yours to send on. Your review of it goes out by: greenroom answer</source>
        <translation>“{name}” was sent to you to be reviewed, and is not yours to send on. Your review of it goes out by: greenroom answer</translation>
    </message>
    <message>
        <source>There is no language “{name}”. Known: {known}</source>
        <translation>There is no language “{name}”. Known: {known}</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>There is no file “{name}”.</translation>
    </message>
    <message>
        <source>Greenroom does not open “{name}”: it opens packs (.greenroom, .zip), reviews (.greenroom-review.json) and replies (.greenroom-reply.json). Add a recording by: greenroom add</source>
        <translation>Greenroom does not open “{name}”: it opens packs (.greenroom, .zip), reviews (.greenroom-review.json) and replies (.greenroom-reply.json). Add a recording by: greenroom add</translation>
    </message>
    <message>
        <source>“{name}” opens in the window, which takes files alone, without “{more}”. A command that takes it in: greenroom import</source>
        <translation>“{name}” opens in the window, which takes files alone, without “{more}”. A command that takes it in: greenroom import</translation>
    </message>
    <message>
        <source>“{name}” holds bytes that are no UTF-8 text. Nothing was kept of it. Type it again, or save the script it comes from as UTF-8.</source>
        <translation>“{name}” holds bytes that are no UTF-8 text. Nothing was kept of it. Type it again, or save the script it comes from as UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder.</source>
        <translation>“{name}” is a file, not a folder.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Name a file in it.</source>
        <translation>“{name}” is a folder. Name a file in it.</translation>
    </message>
    <message>
        <source>“{name}” has sound and no picture, so no movie can be made of it. Its words and marks can be written: greenroom captions, greenroom marks</source>
        <translation>“{name}” has sound and no picture, so no movie can be made of it. Its words and marks can be written: greenroom captions, greenroom marks</translation>
    </message>
    <message>
        <source>There is no speech model “{name}”. Known: {known}</source>
        <translation>There is no speech model “{name}”. Known: {known}</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} is missing.</translation>
    </message>
    <message>
        <source>{name} is empty. Give it some words, or leave it out.</source>
        <translation>{name} is empty. Give it some words, or leave it out.</translation>
    </message>
    <message>
        <source>{name} is too long: {value} characters, {known} at most.</source>
        <translation>{name} is too long: {value} characters, {known} at most.</translation>
    </message>
    <message>
        <source>{name} may be given {known} times at most.</source>
        <translation>{name} may be given {known} times at most.</translation>
    </message>
    <message>
        <source>{name} goes only with {known}.</source>
        <translation>{name} goes only with {known}.</translation>
    </message>
    <message>
        <source>{name} does not go with {known}. Leave one of them out.</source>
        <translation>{name} does not go with {known}. Leave one of them out.</translation>
    </message>
    <message>
        <source>{name} can't be “{value}” here: this session has {known}. Leave {name} out, or begin a new session.</source>
        <translation>{name} can't be “{value}” here: this session has {known}. Leave {name} out, or begin a new session.</translation>
    </message>
    <message>
        <source>“{name}” is not in the checklist of this take. Known: {known}</source>
        <translation>“{name}” is not in the checklist of this take. Known: {known}</translation>
    </message>
    <message>
        <source>There is no mark “{name}” in this take. See: greenroom review show TAKE</source>
        <translation>There is no mark “{name}” in this take. See: greenroom review show TAKE</translation>
    </message>
    <message>
        <source>“{name}” was sent to you, and who reviews it was not said yet. Nothing was changed. Say so first: greenroom review begin</source>
        <translation>“{name}” was sent to you, and who reviews it was not said yet. Nothing was changed. Say so first: greenroom review begin</translation>
    </message>
    <message>
        <source>Levels of “{name}” come after the examples, which show what they mean. Nothing was changed. See: greenroom review examples</source>
        <translation>Levels of “{name}” come after the examples, which show what they mean. Nothing was changed. See: greenroom review examples</translation>
    </message>
    <message>
        <source>No review “{name}” lies aside for this pack. See: greenroom received</source>
        <translation>No review “{name}” lies aside for this pack. See: greenroom received</translation>
    </message>
    <message>
        <source>There is no target “{name}”. See: greenroom target --list</source>
        <translation>There is no target “{name}”. See: greenroom target --list</translation>
    </message>
    <message>
        <source>There is no session, take, pack or target “{name}” in this library. Nothing was moved. See: greenroom library list</source>
        <translation>There is no session, take, pack or target “{name}” in this library. Nothing was moved. See: greenroom library list</translation>
    </message>
    <message>
        <source>This role has no competency “{name}”. Known: {known}</source>
        <translation>This role has no competency “{name}”. Known: {known}</translation>
    </message>
    <message>
        <source>There is no story “{name}”. See: greenroom stories list</source>
        <translation>There is no story “{name}”. See: greenroom stories list</translation>
    </message>
    <message>
        <source>There is no card “{name}”. See: greenroom deck list</source>
        <translation>There is no card “{name}”. See: greenroom deck list</translation>
    </message>
    <message>
        <source>“{name}” answers another question. Two takes of one question are compared.</source>
        <translation>“{name}” answers another question. Two takes of one question are compared.</translation>
    </message>
    <message>
        <source>There is no interview “{name}”. See: greenroom diary list</source>
        <translation>There is no interview “{name}”. See: greenroom diary list</translation>
    </message>
    <message>
        <source>There is no “{name}” in the plan. See: greenroom plan list</source>
        <translation>There is no “{name}” in the plan. See: greenroom plan list</translation>
    </message>
    <message>
        <source>The note “{name}” is not accepted, so nothing is to be checked. Nothing was changed. Accept it first: greenroom actions decide SESSION REVIEW NOTE accepted</source>
        <translation>The note “{name}” is not accepted, so nothing is to be checked. Nothing was changed. Accept it first: greenroom actions decide SESSION REVIEW NOTE accepted</translation>
    </message>
    <message>
        <source>There is no “{name}” in the trash. See: greenroom library trash</source>
        <translation>There is no “{name}” in the trash. See: greenroom library trash</translation>
    </message>
    <message>
        <source>{name} asks first, and nobody can answer here. Nothing was deleted. To go on without a question: --yes</source>
        <translation>{name} asks first, and nobody can answer here. Nothing was deleted. To go on without a question: --yes</translation>
    </message>
    <message>
        <source>There is no review “{name}” in this session. See: greenroom reviews SESSION</source>
        <translation>There is no review “{name}” in this session. See: greenroom reviews SESSION</translation>
    </message>
    <message>
        <source>The review “{name}” is verified. Only one that is not can be left out. Nothing was changed.</source>
        <translation>The review “{name}” is verified. Only one that is not can be left out. Nothing was changed.</translation>
    </message>
    <message>
        <source>{file} holds more than a job ad does (at most {mb} MB, {pages} pages, {characters} characters). It was not used and is unchanged. Copy the ad alone into a text file.</source>
        <translation>{file} holds more than a job ad does (at most {mb} MB, {pages} pages, {characters} characters). It was not used and is unchanged. Copy the ad alone into a text file.</translation>
    </message>
    <message>
        <source>{file} is no text, Word or PDF file. It was not used and is unchanged. Save the ad as one of {known}, or copy its text into a text file.</source>
        <translation>{file} is no text, Word or PDF file. It was not used and is unchanged. Save the ad as one of {known}, or copy its text into a text file.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. It was not used and is unchanged. Save a copy without a password, or copy its text into a text file.</source>
        <translation>{file} is protected by a password. It was not used and is unchanged. Save a copy without a password, or copy its text into a text file.</translation>
    </message>
    <message>
        <source>{file} is damaged and can't be read. It was left as it is. Get the file again, or copy the text of the ad into a text file.</source>
        <translation>{file} is damaged and can't be read. It was left as it is. Get the file again, or copy the text of the ad into a text file.</translation>
    </message>
    <message>
        <source>There is no text in {file}, only pictures of it perhaps. The file is unchanged. Copy or type the text of the ad into a text file.</source>
        <translation>There is no text in {file}, only pictures of it perhaps. The file is unchanged. Copy or type the text of the ad into a text file.</translation>
    </message>
    <message>
        <source>There is no text in {file}. The file is unchanged. Choose the file with the job ad.</source>
        <translation>There is no text in {file}. The file is unchanged. Choose the file with the job ad.</translation>
    </message>
    <message>
        <source>Your own words of job ads in {file} can't be read ({why}). The file is unchanged. Mend it, or rename it to go on with the words that came with Greenroom.</source>
        <translation>Your own words of job ads in {file} can't be read ({why}). The file is unchanged. Mend it, or rename it to go on with the words that came with Greenroom.</translation>
    </message>
    <message>
        <source>The cards in {file} were not taken over: line {line}, {why}. Nothing was changed. Mend the file and try again.</source>
        <translation>The cards in {file} were not taken over: line {line}, {why}. Nothing was changed. Mend the file and try again.</translation>
    </message>
    <message>
        <source>The session {session} has no finished take of that kind. Nothing was written. Record an answer first, or choose other takes.</source>
        <translation>The session {session} has no finished take of that kind. Nothing was written. Record an answer first, or choose other takes.</translation>
    </message>
    <message>
        <source>Nothing is marked in the session {session}, so there are no clips. Nothing was written. Mark moments in Review first, or share whole takes.</source>
        <translation>Nothing is marked in the session {session}, so there are no clips. Nothing was written. Mark moments in Review first, or share whole takes.</translation>
    </message>
    <message>
        <source>Your review says nothing yet, so there is nothing to send. Answer, rate or mark something first.</source>
        <translation>Your review says nothing yet, so there is nothing to send. Answer, rate or mark something first.</translation>
    </message>
    <message>
        <source>The take {take} has no transcript, so its words can be neither shared nor masked. Nothing was written. Transcribe it first: greenroom transcribe {take}</source>
        <translation>The take {take} has no transcript, so its words can be neither shared nor masked. Nothing was written. Transcribe it first: greenroom transcribe {take}</translation>
    </message>
    <message>
        <source>The pack would hold {count} files; {most} is the most that is accepted. Nothing was written. Choose fewer takes.</source>
        <translation>The pack would hold {count} files; {most} is the most that is accepted. Nothing was written. Choose fewer takes.</translation>
    </message>
    <message>
        <source>{file} was not taken in: it was stopped. Nothing of it was kept, and your library is unchanged. You can start it again at any time.</source>
        <translation>{file} was not taken in: it was stopped. Nothing of it was kept, and your library is unchanged. You can start it again at any time.</translation>
    </message>
    <message>
        <source>{file} was not taken in: {why}. Nothing of it was kept, and your library is unchanged. Ask for the file again.</source>
        <translation>{file} was not taken in: {why}. Nothing of it was kept, and your library is unchanged. Ask for the file again.</translation>
    </message>
    <message>
        <source>This part of the take is not in the pack, so nothing can be marked there. Nothing was changed. Mark where the timeline is not shaded.</source>
        <translation>This part of the take is not in the pack, so nothing can be marked there. Nothing was changed. Mark where the timeline is not shaded.</translation>
    </message>
    <message>
        <source>Nothing plays here, so there are no last seconds to mark. Nothing was changed. First choose a sentence, or select words.</source>
        <translation>Nothing plays here, so there are no last seconds to mark. Nothing was changed. First choose a sentence, or select words.</translation>
    </message>
    <message>
        <source>Nothing can be played here. ← → choose a sentence; in the words Shift+← → select some of them.</source>
        <translation>Nothing can be played here. ← → choose a sentence; in the words Shift+← → select some of them.</translation>
    </message>
    <message>
        <source>First choose a mark, with Alt+← →. M makes one.</source>
        <translation>First choose a mark, with Alt+← →. M makes one.</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was taken in. Type the six words that came with it: greenroom import FILE --passphrase "…"</source>
        <translation>{file} is encrypted. Nothing was taken in. Type the six words that came with it: greenroom import FILE --passphrase "…"</translation>
    </message>
    <message>
        <source>These are not the words that open {file}. Nothing was taken in. Check each of the six words and their order.</source>
        <translation>These are not the words that open {file}. Nothing was taken in. Check each of the six words and their order.</translation>
    </message>
    <message>
        <source>Somebody began anew with this pack in another window. No file was written. What was said here before is kept with the pack.</source>
        <translation>Somebody began anew with this pack in another window. No file was written. What was said here before is kept with the pack.</translation>
    </message>
    <message>
        <source>The review {file} was not taken in: {why}. Your sessions are unchanged. Ask the reviewer to save it again.</source>
        <translation>The review {file} was not taken in: {why}. Your sessions are unchanged. Ask the reviewer to save it again.</translation>
    </message>
    <message>
        <source>{file} is about a session that is not in this library. Nothing was changed; keep the file. Open the library that the session is in, and import it there.</source>
        <translation>{file} is about a session that is not in this library. Nothing was changed; keep the file. Open the library that the session is in, and import it there.</translation>
    </message>
    <message>
        <source>{file} is the review of a pack that you were given. Nothing was changed. Send it back the way the pack came: whoever gave you the pack opens it.</source>
        <translation>{file} is the review of a pack that you were given. Nothing was changed. Send it back the way the pack came: whoever gave you the pack opens it.</translation>
    </message>
    <message>
        <source>{file} was written for a pack that was not made from this session here. Nothing was changed; keep the file. Import it on the computer where the pack was made.</source>
        <translation>{file} was written for a pack that was not made from this session here. Nothing was changed; keep the file. Import it on the computer where the pack was made.</translation>
    </message>
    <message>
        <source>{file} speaks of a take that was not in the pack. Nothing was changed. Ask the reviewer which file they opened.</source>
        <translation>{file} speaks of a take that was not in the pack. Nothing was changed. Ask the reviewer which file they opened.</translation>
    </message>
    <message>
        <source>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack; to keep it all the same, apart from the others: greenroom import FILE --anyway</source>
        <translation>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack; to keep it all the same, apart from the others: greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again; to keep it all the same, marked as unverified: greenroom import FILE --anyway</source>
        <translation>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again; to keep it all the same, marked as unverified: greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} holds {count} reviews or replies. Nothing was taken in. Unpack it, then open each file by itself.</source>
        <translation>{file} holds {count} reviews or replies. Nothing was taken in. Unpack it, then open each file by itself.</translation>
    </message>
    <message>
        <source>{file} is a message with a pack or another zip in it. Nothing was taken in. Save its attachment in your mail program first, then open that.</source>
        <translation>{file} is a message with a pack or another zip in it. Nothing was taken in. Save its attachment in your mail program first, then open that.</translation>
    </message>
    <message>
        <source>{file} was written by Outlook, and what is attached to it can't be read here. Nothing was taken in. Open it in Outlook, save the attachment, then open that; or ask for the file in a zip.</source>
        <translation>{file} was written by Outlook, and what is attached to it can't be read here. Nothing was taken in. Open it in Outlook, save the attachment, then open that; or ask for the file in a zip.</translation>
    </message>
    <message>
        <source>{file} is packed in another way than as a zip. Nothing was taken in. Unpack it first, then open what was in it; or ask for it in a zip.</source>
        <translation>{file} is packed in another way than as a zip. Nothing was taken in. Unpack it first, then open what was in it; or ask for it in a zip.</translation>
    </message>
    <message>
        <source>The session {session} has {most} reviews, which is the most it can hold. Nothing was changed. Remove one that you no longer need, then import this one.</source>
        <translation>The session {session} has {most} reviews, which is the most it can hold. Nothing was changed. Remove one that you no longer need, then import this one.</translation>
    </message>
    <message>
        <source>Nothing was decided about the notes of this review in {session} yet. No file was written. Decide about a note first.</source>
        <translation>Nothing was decided about the notes of this review in {session} yet. No file was written. Decide about a note first.</translation>
    </message>
    <message>
        <source>The reply {file} was not taken in: {why}. Nothing was changed. Ask for the file again.</source>
        <translation>The reply {file} was not taken in: {why}. Nothing was changed. Ask for the file again.</translation>
    </message>
    <message>
        <source>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack: greenroom import FILE --anyway</source>
        <translation>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack: greenroom import FILE --anyway</translation>
    </message>
    <message>
        <source>{file} answers a review of a pack that is not in this library. Nothing was changed; keep the file. Open it where you reviewed the pack.</source>
        <translation>{file} answers a review of a pack that is not in this library. Nothing was changed; keep the file. Open it where you reviewed the pack.</translation>
    </message>
    <message>
        <source>{file} is your own reply to a review. Nothing was changed. Send it to whoever reviewed you: they open it where the pack is.</source>
        <translation>{file} is your own reply to a review. Nothing was changed. Send it to whoever reviewed you: they open it where the pack is.</translation>
    </message>
</context>
<context>
    <name>framing</name>
    <message>
        <source>The picture is dark. A lamp in front would help.</source>
        <translation>The picture is dark. A lamp in front would help.</translation>
    </message>
    <message>
        <source>The light is so bright that details are lost. Turn it down, or move it away a little.</source>
        <translation>The light is so bright that details are lost. Turn it down, or move it away a little.</translation>
    </message>
    <message>
        <source>The background is much brighter than the front. Turn away from the window, or put a lamp in front.</source>
        <translation>The background is much brighter than the front. Turn away from the window, or put a lamp in front.</translation>
    </message>
    <message>
        <source>The detector finds no face (light or angle can cause this).</source>
        <translation>The detector finds no face (light or angle can cause this).</translation>
    </message>
    <message>
        <source>The face is small in the picture. Try a little nearer.</source>
        <translation>The face is small in the picture. Try a little nearer.</translation>
    </message>
    <message>
        <source>The face fills much of the picture. With a little more distance the shoulders fit in, too.</source>
        <translation>The face fills much of the picture. With a little more distance the shoulders fit in, too.</translation>
    </message>
    <message>
        <source>There is much room above the head. Tilt the camera down a little.</source>
        <translation>There is much room above the head. Tilt the camera down a little.</translation>
    </message>
    <message>
        <source>The head touches the upper edge. Tilt the camera up a little.</source>
        <translation>The head touches the upper edge. Tilt the camera up a little.</translation>
    </message>
    <message>
        <source>The face is off the middle. Turn the camera a little.</source>
        <translation>The face is off the middle. Turn the camera a little.</translation>
    </message>
    <message>
        <source>The picture is not sharp. Wipe the lens, or wait until it has focused.</source>
        <translation>The picture is not sharp. Wipe the lens, or wait until it has focused.</translation>
    </message>
    <message>
        <source>Frame, light and sharpness are fine.</source>
        <translation>Frame, light and sharpness are fine.</translation>
    </message>
    <message>
        <source>Light and sharpness are fine.</source>
        <translation>Light and sharpness are fine.</translation>
    </message>
    <message>
        <source>The outline shows where your face fits. To have that checked, add the face detector.</source>
        <translation>The outline shows where your face fits. To have that checked, add the face detector.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>The file is damaged and is not used</source>
        <translation>The file is damaged and is not used</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>No opinion yet</source>
        <translation>No opinion yet</translation>
    </message>
    <message>
        <source>One opinion</source>
        <translation>One opinion</translation>
    </message>
    <message>
        <source>Reviewers differ</source>
        <translation>Reviewers differ</translation>
    </message>
    <message>
        <source>Possible hidden strength</source>
        <translation>Possible hidden strength</translation>
    </message>
    <message>
        <source>Possible blind spot</source>
        <translation>Possible blind spot</translation>
    </message>
    <message>
        <source>Shared strength</source>
        <translation>Shared strength</translation>
    </message>
    <message>
        <source>Shared gap</source>
        <translation>Shared gap</translation>
    </message>
    <message>
        <source>Broadly in line</source>
        <translation>Broadly in line</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No picture comes from “{name}”. Plug it in again; the picture comes back by itself.</source>
        <translation>No picture comes from “{name}”. Plug it in again; the picture comes back by itself.</translation>
    </message>
    <message>
        <source>The picture stands still. Unplug the camera and plug it in again.</source>
        <translation>The picture stands still. Unplug the camera and plug it in again.</translation>
    </message>
    <message>
        <source>The picture is black. Is the lens covered?</source>
        <translation>The picture is black. Is the lens covered?</translation>
    </message>
    <message>
        <source>The camera sends only a few pictures a second. More light or a smaller picture helps.</source>
        <translation>The camera sends only a few pictures a second. More light or a smaller picture helps.</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. Plug it in again; the sound comes back by itself.</source>
        <translation>No sound comes from “{name}”. Plug it in again; the sound comes back by itself.</translation>
    </message>
    <message>
        <source>Nothing but silence comes. Is the microphone muted?</source>
        <translation>Nothing but silence comes. Is the microphone muted?</translation>
    </message>
    <message>
        <source>Too loud: the sound is distorted. Move back a little, or turn the microphone down.</source>
        <translation>Too loud: the sound is distorted. Move back a little, or turn the microphone down.</translation>
    </message>
    <message>
        <source>The system switched to another microphone: “{name}”. Is it the right one?</source>
        <translation>The system switched to another microphone: “{name}”. Is it the right one?</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>go to a page</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>the next step</translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation>next part of the page</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>this list</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quit</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>another question</source>
        <translation>another question</translation>
    </message>
    <message>
        <source>go on reviewing, or the sample</source>
        <translation>go on reviewing, or the sample</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>tick a question</source>
        <translation>tick a question</translation>
    </message>
    <message>
        <source>move a question</source>
        <translation>move a question</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>review the take</source>
        <translation>review the take</translation>
    </message>
    <message>
        <source>Reviews of others</source>
        <translation>Reviews of others</translation>
    </message>
    <message>
        <source>take in a file or a review that was copied</source>
        <translation>take in a file or a review that was copied</translation>
    </message>
    <message>
        <source>what the advice rests on</source>
        <translation>what the advice rests on</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>new ad or story</source>
        <translation>new ad or story</translation>
    </message>
    <message>
        <source>choose an ad · teach a word</source>
        <translation>choose an ad · teach a word</translation>
    </message>
    <message>
        <source>see an example story · back</source>
        <translation>see an example story · back</translation>
    </message>
    <message>
        <source>turn the card · how it went</source>
        <translation>turn the card · how it went</translation>
    </message>
    <message>
        <source>move a story</source>
        <translation>move a story</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>the dots of a competency, one after the other</source>
        <translation>the dots of a competency, one after the other</translation>
    </message>
    <message>
        <source>dots or tables</source>
        <translation>dots or tables</translation>
    </message>
    <message>
        <source>add a recording from a file</source>
        <translation>add a recording from a file</translation>
    </message>
    <message>
        <source>send to a reviewer</source>
        <translation>send to a reviewer</translation>
    </message>
    <message>
        <source>beside another take</source>
        <translation>beside another take</translation>
    </message>
    <message>
        <source>to the trash</source>
        <translation>to the trash</translation>
    </message>
    <message>
        <source>bring it back</source>
        <translation>bring it back</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>mask the chosen words</source>
        <translation>mask the chosen words</translation>
    </message>
    <message>
        <source>listen as they will</source>
        <translation>listen as they will</translation>
    </message>
    <message>
        <source>end the writing</source>
        <translation>end the writing</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>new pack, or one more in the list</source>
        <translation>new pack, or one more in the list</translation>
    </message>
    <message>
        <source>import a pack</source>
        <translation>import a pack</translation>
    </message>
    <message>
        <source>move · take out</source>
        <translation>move · take out</translation>
    </message>
    <message>
        <source>all packs</source>
        <translation>all packs</translation>
    </message>
    <message>
        <source>Note on a mark</source>
        <translation>Note on a mark</translation>
    </message>
    <message>
        <source>leave without saving</source>
        <translation>leave without saving</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>prepare, answer, stop</source>
        <translation>prepare, answer, stop</translation>
    </message>
    <message>
        <source>answer now, without preparing</source>
        <translation>answer now, without preparing</translation>
    </message>
    <message>
        <source>mark this moment</source>
        <translation>mark this moment</translation>
    </message>
    <message>
        <source>I stumbled</source>
        <translation>I stumbled</translation>
    </message>
    <message>
        <source>hide myself</source>
        <translation>hide myself</translation>
    </message>
    <message>
        <source>read the question aloud, or stop</source>
        <translation>read the question aloud, or stop</translation>
    </message>
    <message>
        <source>my story in four lines</source>
        <translation>my story in four lines</translation>
    </message>
    <message>
        <source>my notes to know by heart</source>
        <translation>my notes to know by heart</translation>
    </message>
    <message>
        <source>answer again</source>
        <translation>answer again</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>next question</translation>
    </message>
    <message>
        <source>leave the room</source>
        <translation>leave the room</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>move the end by a word</source>
        <translation>move the end by a word</translation>
    </message>
    <message>
        <source>move the start by a word</source>
        <translation>move the start by a word</translation>
    </message>
    <message>
        <source>choose a lane</source>
        <translation>choose a lane</translation>
    </message>
    <message>
        <source>place before, next in the lane</source>
        <translation>place before, next in the lane</translation>
    </message>
    <message>
        <source>earlier, later part</source>
        <translation>earlier, later part</translation>
    </message>
    <message>
        <source>let go of span or mark</source>
        <translation>let go of span or mark</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>choose a word</source>
        <translation>choose a word</translation>
    </message>
    <message>
        <source>select words</source>
        <translation>select words</translation>
    </message>
    <message>
        <source>go to the word</source>
        <translation>go to the word</translation>
    </message>
    <message>
        <source>correct · as it was heard</source>
        <translation>correct · as it was heard</translation>
    </message>
    <message>
        <source>Two takes</source>
        <translation>Two takes</translation>
    </message>
    <message>
        <source>play, pause both</source>
        <translation>play, pause both</translation>
    </message>
    <message>
        <source>as in Review, for both</source>
        <translation>as in Review, for both</translation>
    </message>
    <message>
        <source>hear the other take</source>
        <translation>hear the other take</translation>
    </message>
    <message>
        <source>side by side at the start · S T A R</source>
        <translation>side by side at the start · S T A R</translation>
    </message>
    <message>
        <source>B 100 ms earlier, later</source>
        <translation>B 100 ms earlier, later</translation>
    </message>
    <message>
        <source>B 10 ms earlier, later</source>
        <translation>B 10 ms earlier, later</translation>
    </message>
    <message>
        <source>start, end of span · repeat</source>
        <translation>start, end of span · repeat</translation>
    </message>
    <message>
        <source>choose take B</source>
        <translation>choose take B</translation>
    </message>
    <message>
        <source>only what differs</source>
        <translation>only what differs</translation>
    </message>
    <message>
        <source>play what a row rests on</source>
        <translation>play what a row rests on</translation>
    </message>
    <message>
        <source>let go of the span · back</source>
        <translation>let go of the span · back</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>play, pause</source>
        <translation>play, pause</translation>
    </message>
    <message>
        <source>slower, pause, faster</source>
        <translation>slower, pause, faster</translation>
    </message>
    <message>
        <source>five seconds back, forward</source>
        <translation>five seconds back, forward</translation>
    </message>
    <message>
        <source>one picture back, forward</source>
        <translation>one picture back, forward</translation>
    </message>
    <message>
        <source>to the start</source>
        <translation>to the start</translation>
    </message>
    <message>
        <source>rate · cannot judge</source>
        <translation>rate · cannot judge</translation>
    </message>
    <message>
        <source>attach evidence · none found</source>
        <translation>attach evidence · none found</translation>
    </message>
    <message>
        <source>mark · edit · delete</source>
        <translation>mark · edit · delete</translation>
    </message>
    <message>
        <source>mark before, next mark</source>
        <translation>mark before, next mark</translation>
    </message>
    <message>
        <source>overlay: dim, hide · move</source>
        <translation>overlay: dim, hide · move</translation>
    </message>
    <message>
        <source>captions · what others said</source>
        <translation>captions · what others said</translation>
    </message>
    <message>
        <source>whole screen</source>
        <translation>whole screen</translation>
    </message>
    <message>
        <source>take before, next take</source>
        <translation>take before, next take</translation>
    </message>
    <message>
        <source>details of the take · save for others</source>
        <translation>details of the take · save for others</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>choose an item</translation>
    </message>
    <message>
        <source>what the mark is for</source>
        <translation>what the mark is for</translation>
    </message>
    <message>
        <source>save and play on</source>
        <translation>save and play on</translation>
    </message>
    <message>
        <source>card for your friend · the computer plays them</source>
        <translation>card for your friend · the computer plays them</translation>
    </message>
    <message>
        <source>their next line · answer a follow-up</source>
        <translation>their next line · answer a follow-up</translation>
    </message>
    <message>
        <source>next unsure word · before</source>
        <translation>next unsure word · before</translation>
    </message>
    <message>
        <source>hear again</source>
        <translation>hear again</translation>
    </message>
    <message>
        <source>find · replace</source>
        <translation>find · replace</translation>
    </message>
    <message>
        <source>next hit · before</source>
        <translation>next hit · before</translation>
    </message>
    <message>
        <source>start, end of span or mark</source>
        <translation>start, end of span or mark</translation>
    </message>
    <message>
        <source>repeat · play the span</source>
        <translation>repeat · play the span</translation>
    </message>
    <message>
        <source>zoom the timeline · fit</source>
        <translation>zoom the timeline · fit</translation>
    </message>
    <message>
        <source>yes, partly, no, not applicable</source>
        <translation>yes, partly, no, not applicable</translation>
    </message>
    <message>
        <source>words, list of marks or cues</source>
        <translation>words, list of marks or cues</translation>
    </message>
    <message>
        <source>transcribe</source>
        <translation>transcribe</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>{lane}: {words}</source>
        <translation>{lane}: {words}</translation>
    </message>
    <message>
        <source>{lane}, {count} places</source>
        <translation>{lane}, {count} places</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{kind} saved, {span}</source>
        <translation>{kind} saved, {span}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Friend</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>shown when you have rated all of this take</source>
        <translation>shown when you have rated all of this take</translation>
    </message>
    <message>
        <source>{span}: not in the pack, nothing can be marked here</source>
        <translation>{span}: not in the pack, nothing can be marked here</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>Fillers</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Live marks</source>
        <translation>Live marks</translation>
    </message>
    <message>
        <source>Not in pack</source>
        <translation>Not in pack</translation>
    </message>
    <message>
        <source>follow-up to take {number}: {question}</source>
        <translation>follow-up to take {number}: {question}</translation>
    </message>
    <message>
        <source>follow-up to: {question}</source>
        <translation>follow-up to: {question}</translation>
    </message>
    <message>
        <source>The other side: “{line}”</source>
        <translation>The other side: “{line}”</translation>
    </message>
    <message>
        <source>Stumbled</source>
        <translation>Stumbled</translation>
    </message>
    <message>
        <source>Marked while recording</source>
        <translation>Marked while recording</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message>
        <source>Selected: {span}</source>
        <translation>Selected: {span}</translation>
    </message>
    <message>
        <source>Checklist over the picture: shown</source>
        <translation>Checklist over the picture: shown</translation>
    </message>
    <message>
        <source>Checklist over the picture: dimmed</source>
        <translation>Checklist over the picture: dimmed</translation>
    </message>
    <message>
        <source>Checklist over the picture: hidden</source>
        <translation>Checklist over the picture: hidden</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Default of the system</source>
        <translation>Default of the system</translation>
    </message>
    <message>
        <source>None: picture only</source>
        <translation>None: picture only</translation>
    </message>
    <message>
        <source>Not connected: {name}</source>
        <translation>Not connected: {name}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Its files have changed since it was brought in, so it is not used. Bring it in again.</source>
        <translation>Its files have changed since it was brought in, so it is not used. Bring it in again.</translation>
    </message>
    <message>
        <source>On this computer. Nobody has published what it must be.</source>
        <translation>On this computer. Nobody has published what it must be.</translation>
    </message>
    <message>
        <source>{there} of {size} have come; the rest can be fetched.</source>
        <translation>{there} of {size} have come; the rest can be fetched.</translation>
    </message>
    <message>
        <source>Not on this computer.</source>
        <translation>Not on this computer.</translation>
    </message>
    <message>
        <source>Damaged: it is not as published, so it is not used.</source>
        <translation>Damaged: it is not as published, so it is not used.</translation>
    </message>
    <message>
        <source>Your own copy is damaged; the whole one that came with the program is used.</source>
        <translation>Your own copy is damaged; the whole one that came with the program is used.</translation>
    </message>
    <message>
        <source>On this computer. Every byte is as published.</source>
        <translation>On this computer. Every byte is as published.</translation>
    </message>
    <message>
        <source>On this computer.</source>
        <translation>On this computer.</translation>
    </message>
    <message>
        <source>Expected here: about {pace} × real time.</source>
        <translation>Expected here: about {pace} × real time.</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>graphics card</translation>
    </message>
    <message>
        <source>{model}, {kind}: {pace} × real time here</source>
        <translation>{model}, {kind}: {pace} × real time here</translation>
    </message>
    <message>
        <source>{language} ok ({share})</source>
        <translation>{language} ok ({share})</translation>
    </message>
    <message>
        <source>{language} weak ({share})</source>
        <translation>{language} weak ({share})</translation>
    </message>
    <message>
        <source>Fast enough to write while you answer.</source>
        <translation>Fast enough to write while you answer.</translation>
    </message>
    <message>
        <source>Too slow to write while you answer; it writes after Stop.</source>
        <translation>Too slow to write while you answer; it writes after Stop.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Other programs were busy meanwhile; their share is not counted.</source>
        <translation>Other programs were busy meanwhile; their share is not counted.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Role-play</source>
        <translation>Role-play</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Recognise it</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Simplified (简体)</source>
        <translation>Simplified (简体)</translation>
    </message>
    <message>
        <source>Traditional (繁體)</source>
        <translation>Traditional (繁體)</translation>
    </message>
    <message>
        <source>As the model writes them</source>
        <translation>As the model writes them</translation>
    </message>
    <message>
        <source>In figures: 350, 15%</source>
        <translation>In figures: 350, 15%</translation>
    </message>
    <message>
        <source>As spoken: 三百五十</source>
        <translation>As spoken: 三百五十</translation>
    </message>
    <message>
        <source>Graphics card if it works</source>
        <translation>Graphics card if it works</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>Processor only</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>A double click does not open them here yet.</source>
        <translation>A double click does not open them here yet.</translation>
    </message>
    <message>
        <source>A double click opens them here.</source>
        <translation>A double click opens them here.</translation>
    </message>
    <message>
        <source>A double click opens another or an older Greenroom.</source>
        <translation>A double click opens another or an older Greenroom.</translation>
    </message>
    <message>
        <source>The system opens them with Greenroom by itself.</source>
        <translation>The system opens them with Greenroom by itself.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>Numbers and rule</source>
        <translation>Numbers and rule</translation>
    </message>
    <message>
        <source>Numbers and rule: {name}</source>
        <translation>Numbers and rule: {name}</translation>
    </message>
    <message>
        <source>{done} of {all} questions answered</source>
        <translation>{done} of {all} questions answered</translation>
    </message>
    <message>
        <source>Practise now, {minutes}</source>
        <translation>Practise now, {minutes}</translation>
    </message>
    <message>
        <source>Exercise · open checklist items: {count}</source>
        <translation>Exercise · open checklist items: {count}</translation>
    </message>
    <message>
        <source>Exercise · every item went well in two sessions</source>
        <translation>Exercise · every item went well in two sessions</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Look at your answer to {question}, about {minutes} min: {why}.</source>
        <translation>Look at your answer to {question}, about {minutes} min: {why}.</translation>
    </message>
    <message>
        <source>Practise “{competency}”, about {minutes} min: {why}.</source>
        <translation>Practise “{competency}”, about {minutes} min: {why}.</translation>
    </message>
    <message>
        <source>Ask another person to look at {question} for “{competency}”, about {minutes} min, or try another kind of question: {why}.</source>
        <translation>Ask another person to look at {question} for “{competency}”, about {minutes} min, or try another kind of question: {why}.</translation>
    </message>
    <message>
        <source>One more session today keeps it fresh, about {minutes} min: {why}.</source>
        <translation>One more session today keeps it fresh, about {minutes} min: {why}.</translation>
    </message>
    <message>
        <source>One more session tomorrow keeps it fresh, about {minutes} min: {why}.</source>
        <translation>One more session tomorrow keeps it fresh, about {minutes} min: {why}.</translation>
    </message>
    <message>
        <source>One more session in {days} days keeps it fresh, about {minutes} min: {why}.</source>
        <translation>One more session in {days} days keeps it fresh, about {minutes} min: {why}.</translation>
    </message>
    <message>
        <source>Enough for today, go on tomorrow: {why}.</source>
        <translation>Enough for today, go on tomorrow: {why}.</translation>
    </message>
    <message>
        <source>nobody has rated it yet</source>
        <translation>nobody has rated it yet</translation>
    </message>
    <message>
        <source>rated answers so far: {count}</source>
        <translation>rated answers so far: {count}</translation>
    </message>
    <message>
        <source>few of the last answers were rated by others</source>
        <translation>few of the last answers were rated by others</translation>
    </message>
    <message>
        <source>it went well lately, but not before</source>
        <translation>it went well lately, but not before</translation>
    </message>
    <message>
        <source>it was not practised yet</source>
        <translation>it was not practised yet</translation>
    </message>
    <message>
        <source>the last levels were {levels}</source>
        <translation>the last levels were {levels}</translation>
    </message>
    <message>
        <source>{count} others saw less than the {own} you gave yourself</source>
        <translation>{count} others saw less than the {own} you gave yourself</translation>
    </message>
    <message>
        <source>it had gone well twice, but not on {day}</source>
        <translation>it had gone well twice, but not on {day}</translation>
    </message>
    <message>
        <source>it went well once, on {day}, and counts after a second time</source>
        <translation>it went well once, on {day}, and counts after a second time</translation>
    </message>
    <message>
        <source>days since the last practice: {days}</source>
        <translation>days since the last practice: {days}</translation>
    </message>
    <message>
        <source>checklist items still open: {items}</source>
        <translation>checklist items still open: {items}</translation>
    </message>
    <message>
        <source>the job ad asks for it ({words})</source>
        <translation>the job ad asks for it ({words})</translation>
    </message>
    <message>
        <source>nobody has looked at it since {day}</source>
        <translation>nobody has looked at it since {day}</translation>
    </message>
    <message>
        <source>every competency was rated 4 or better, by others too, on several days</source>
        <translation>every competency was rated 4 or better, by others too, on several days</translation>
    </message>
    <message>
        <source>the level has hardly moved in {sessions} sessions</source>
        <translation>the level has hardly moved in {sessions} sessions</translation>
    </message>
    <message>
        <source>nobody else has rated these answers</source>
        <translation>nobody else has rated these answers</translation>
    </message>
    <message>
        <source>every question was asked today</source>
        <translation>every question was asked today</translation>
    </message>
    <message>
        <source>the role asks for it</source>
        <translation>the role asks for it</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>no evidence yet</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>not enough</translation>
    </message>
    <message>
        <source>early sign</source>
        <translation>early sign</translation>
    </message>
    <message>
        <source>some evidence</source>
        <translation>some evidence</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>not looked at</translation>
    </message>
    <message>
        <source>to work on</source>
        <translation>to work on</translation>
    </message>
    <message>
        <source>went well once</source>
        <translation>went well once</translation>
    </message>
    <message>
        <source>went well in two sessions</source>
        <translation>went well in two sessions</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>a question</translation>
    </message>
    <message>
        <source>a story</source>
        <translation>a story</translation>
    </message>
    <message>
        <source>a good answer</source>
        <translation>a good answer</translation>
    </message>
    <message>
        <source>a view of others</source>
        <translation>a view of others</translation>
    </message>
    <message>
        <source>Ten need cards: say the need behind each and the question that checks it, aloud.</source>
        <translation>Ten need cards: say the need behind each and the question that checks it, aloud.</translation>
    </message>
    <message>
        <source>Open your own knowledge base and answer five product questions, each with its source and a check.</source>
        <translation>Open your own knowledge base and answer five product questions, each with its source and a check.</translation>
    </message>
    <message>
        <source>To five openings of customers: name the cause, say what you do, and by when.</source>
        <translation>To five openings of customers: name the cause, say what you do, and by when.</translation>
    </message>
    <message>
        <source>Write four lines: what you learned, tried, measured and changed.</source>
        <translation>Write four lines: what you learned, tried, measured and changed.</translation>
    </message>
    <message>
        <source>Rewrite cards, then a table of your numbers: before, after, period, my part.</source>
        <translation>Rewrite cards, then a table of your numbers: before, after, period, my part.</translation>
    </message>
    <message>
        <source>Situation, task, action, result: 15 seconds each, then the whole answer.</source>
        <translation>Situation, task, action, result: 15 seconds each, then the whole answer.</translation>
    </message>
    <message>
        <source>Go through your notes, then explain one to somebody outside the field.</source>
        <translation>Go through your notes, then explain one to somebody outside the field.</translation>
    </message>
    <message>
        <source>Check camera, light and microphone, then one answer of 60 seconds.</source>
        <translation>Check camera, light and microphone, then one answer of 60 seconds.</translation>
    </message>
    <message>
        <source>because you spoke for {seconds} s of {of} s</source>
        <translation>because you spoke for {seconds} s of {of} s</translation>
    </message>
    <message>
        <source>because nobody says “I” in: “{quote}”</source>
        <translation>because nobody says “I” in: “{quote}”</translation>
    </message>
    <message>
        <source>because “we” was said and “I” was not</source>
        <translation>because “we” was said and “I” was not</translation>
    </message>
    <message>
        <source>because no number was found in the transcript</source>
        <translation>because no number was found in the transcript</translation>
    </message>
    <message>
        <source>because no result was found in the transcript</source>
        <translation>because no result was found in the transcript</translation>
    </message>
    <message>
        <source>because it belongs to this question</source>
        <translation>because it belongs to this question</translation>
    </message>
    <message>
        <source>Others rated {before} at first and {after} lately: more than different reviewers would give.</source>
        <translation>Others rated {before} at first and {after} lately: more than different reviewers would give.</translation>
    </message>
    <message>
        <source>Others rated {before} at first and {after} lately: within what different reviewers would give.</source>
        <translation>Others rated {before} at first and {after} lately: within what different reviewers would give.</translation>
    </message>
    <message>
        <source>{yes} of {all} reviewers said yes: {item}</source>
        <translation>{yes} of {all} reviewers said yes: {item}</translation>
    </message>
    <message>
        <source>{yes} of {all} reviewers said yes, last time {before} of {all_before}: {item}</source>
        <translation>{yes} of {all} reviewers said yes, last time {before} of {all_before}: {item}</translation>
    </message>
    <message>
        <source>Easier questions, more preparation and chance move levels too: a very low one is often followed by a higher one.</source>
        <translation>Easier questions, more preparation and chance move levels too: a very low one is often followed by a higher one.</translation>
    </message>
</context>
<context>
    <name>preparing</name>
    <message>
        <source>✓ {count}</source>
        <translation>✓ {count}</translation>
    </message>
    <message>
        <source>○ none yet
→ {step}</source>
        <translation>○ none yet
→ {step}</translation>
    </message>
    <message>
        <source>Add a question to the role</source>
        <translation>Add a question to the role</translation>
    </message>
    <message>
        <source>Practise a question</source>
        <translation>Practise a question</translation>
    </message>
    <message>
        <source>Write a story</source>
        <translation>Write a story</translation>
    </message>
    <message>
        <source>Look at the story</source>
        <translation>Look at the story</translation>
    </message>
    <message>
        <source>Practise and rate it</source>
        <translation>Practise and rate it</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Ask for a review</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Look at the answer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>With effort</source>
        <translation>With effort</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>{done} done today, {left} left · waiting: {due} due, {new} new</source>
        <translation>{done} done today, {left} left · waiting: {due} due, {new} new</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} days</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>yourself</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>friend</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>Mindset</translation>
    </message>
    <message>
        <source>Product, systems, facts you can look up</source>
        <translation>Product, systems, facts you can look up</translation>
    </message>
    <message>
        <source>What you do in an answer or with a customer</source>
        <translation>What you do in an answer or with a customer</translation>
    </message>
    <message>
        <source>Whose view you take, what you learn from</source>
        <translation>Whose view you take, what you learn from</translation>
    </message>
    <message>
        <source>Look at your answer to {question}</source>
        <translation>Look at your answer to {question}</translation>
    </message>
    <message>
        <source>Practise “{competency}”</source>
        <translation>Practise “{competency}”</translation>
    </message>
    <message>
        <source>Ask another person about “{competency}”</source>
        <translation>Ask another person about “{competency}”</translation>
    </message>
    <message>
        <source>One more session keeps it fresh</source>
        <translation>One more session keeps it fresh</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Enough for today</translation>
    </message>
    <message>
        <source>{day}: level {level} by {source}, {question}, difficulty {difficulty} of 3</source>
        <translation>{day}: level {level} by {source}, {question}, difficulty {difficulty} of 3</translation>
    </message>
    <message>
        <source>{words}, {seconds} s preparation</source>
        <translation>{words}, {seconds} s preparation</translation>
    </message>
    <message>
        <source>retake of the same question, no sign of growth by itself</source>
        <translation>retake of the same question, no sign of growth by itself</translation>
    </message>
    <message>
        <source>{difficulty}/3</source>
        <translation>{difficulty}/3</translation>
    </message>
    <message>
        <source>{difficulty}/3
{seconds} s</source>
        <translation>{difficulty}/3
{seconds} s</translation>
    </message>
    <message>
        <source>{day} · {question} · level {level} by {source}</source>
        <translation>{day} · {question} · level {level} by {source}</translation>
    </message>
    <message>
        <source>{state} ({day})</source>
        <translation>{state} ({day})</translation>
    </message>
    <message>
        <source>Estimate {mean} ± {band}, rated answers: {attempts}, evidence {total}: {evidence}.</source>
        <translation>Estimate {mean} ± {band}, rated answers: {attempts}, evidence {total}: {evidence}.</translation>
    </message>
    <message>
        <source>Yourself counts 0.5, a friend 1, a professional 1.5; each three later answers halve it; 3.0 is assumed at the start.</source>
        <translation>Yourself counts 0.5, a friend 1, a professional 1.5; each three later answers halve it; 3.0 is assumed at the start.</translation>
    </message>
    <message>
        <source>Order {sum} = below level 4 {weak} + little known {unsure} + not practised {spaced} + others saw less {blind}.</source>
        <translation>Order {sum} = below level 4 {weak} + little known {unsure} + not practised {spaced} + others saw less {blind}.</translation>
    </message>
    <message>
        <source>Weight in the job ad or role: {weight}.</source>
        <translation>Weight in the job ad or role: {weight}.</translation>
    </message>
    <message>
        <source>A row passes when it went well in two separate sessions (level 4, or an item answered yes three times of four). It opens again when it does not.</source>
        <translation>A row passes when it went well in two separate sessions (level 4, or an item answered yes three times of four). It opens again when it does not.</translation>
    </message>
    <message>
        <source>No interview date yet. Days until the same is practised again: {gap}.</source>
        <translation>No interview date yet. Days until the same is practised again: {gap}.</translation>
    </message>
    <message>
        <source>Days until the interview: {days}. Days until the same is practised again: {gap} (0.15 × the days left, at least 1, at most 7).</source>
        <translation>Days until the interview: {days}. Days until the same is practised again: {gap} (0.15 × the days left, at least 1, at most 7).</translation>
    </message>
    <message>
        <source>Look at the answer</source>
        <translation>Look at the answer</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>it is damaged, or no video or sound at all</source>
        <translation>it is damaged, or no video or sound at all</translation>
    </message>
    <message>
        <source>it is of a kind that is not opened</source>
        <translation>it is of a kind that is not opened</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>it is not a file</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>nothing is in it</translation>
    </message>
    <message>
        <source>it has no sound</source>
        <translation>it has no sound</translation>
    </message>
    <message>
        <source>it has no picture</source>
        <translation>it has no picture</translation>
    </message>
    <message>
        <source>it has neither picture nor sound</source>
        <translation>it has neither picture nor sound</translation>
    </message>
    <message>
        <source>it holds too many streams</source>
        <translation>it holds too many streams</translation>
    </message>
    <message>
        <source>the picture is larger than 4096 x 2304</source>
        <translation>the picture is larger than 4096 x 2304</translation>
    </message>
    <message>
        <source>it is longer than six hours</source>
        <translation>it is longer than six hours</translation>
    </message>
    <message>
        <source>it is larger than 6 GiB</source>
        <translation>it is larger than 6 GiB</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>its end is missing</translation>
    </message>
    <message>
        <source>it lists far more than a recording of its size holds</source>
        <translation>it lists far more than a recording of its size holds</translation>
    </message>
    <message>
        <source>beside picture and sound it holds far more than a recording does</source>
        <translation>beside picture and sound it holds far more than a recording does</translation>
    </message>
    <message>
        <source>its sound has a sampling rate that no recording has</source>
        <translation>its sound has a sampling rate that no recording has</translation>
    </message>
    <message>
        <source>it takes too long to read</source>
        <translation>it takes too long to read</translation>
    </message>
    <message>
        <source>it takes too much memory to read</source>
        <translation>it takes too much memory to read</translation>
    </message>
    <message>
        <source>it can't be read as JSON any more</source>
        <translation>it can't be read as JSON any more</translation>
    </message>
    <message>
        <source>what stands at {place} is not as Greenroom writes it</source>
        <translation>what stands at {place} is not as Greenroom writes it</translation>
    </message>
    <message>
        <source>what it says is not as Greenroom writes it</source>
        <translation>what it says is not as Greenroom writes it</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>it is not permitted</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>something of that name is there already</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the disk does not answer</source>
        <translation>the disk does not answer</translation>
    </message>
    <message>
        <source>the link leads back to itself</source>
        <translation>the link leads back to itself</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>the file could not be written</translation>
    </message>
    <message>
        <source>the recorder failed</source>
        <translation>the recorder failed</translation>
    </message>
    <message>
        <source>its folder is gone</source>
        <translation>its folder is gone</translation>
    </message>
    <message>
        <source>it gave no result</source>
        <translation>it gave no result</translation>
    </message>
    <message>
        <source>there was not enough memory</source>
        <translation>there was not enough memory</translation>
    </message>
    <message>
        <source>it does not have three cells</source>
        <translation>it does not have three cells</translation>
    </message>
    <message>
        <source>there are more than 2000 cards</source>
        <translation>there are more than 2000 cards</translation>
    </message>
    <message>
        <source>it is larger than 2 MB</source>
        <translation>it is larger than 2 MB</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>it is larger than 1 MB</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>it is no text</translation>
    </message>
    <message>
        <source>its quotes do not close</source>
        <translation>its quotes do not close</translation>
    </message>
    <message>
        <source>the first line does not name the columns</source>
        <translation>the first line does not name the columns</translation>
    </message>
    <message>
        <source>a cell is empty</source>
        <translation>a cell is empty</translation>
    </message>
    <message>
        <source>a cell is longer than 500 characters</source>
        <translation>a cell is longer than 500 characters</translation>
    </message>
    <message>
        <source>it has characters that cannot be shown</source>
        <translation>it has characters that cannot be shown</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>the connection was refused</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no answer came</translation>
    </message>
    <message>
        <source>there is no network</source>
        <translation>there is no network</translation>
    </message>
    <message>
        <source>the address was not found, or there is no network</source>
        <translation>the address was not found, or there is no network</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>it is not there</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>the file ends too early</translation>
    </message>
    <message>
        <source>a web page came instead of the file; the network may want you to log in first</source>
        <translation>a web page came instead of the file; the network may want you to log in first</translation>
    </message>
    <message>
        <source>the server has another file in its place</source>
        <translation>the server has another file in its place</translation>
    </message>
    <message>
        <source>the server asks to try again later</source>
        <translation>the server asks to try again later</translation>
    </message>
    <message>
        <source>the server does not allow it</source>
        <translation>the server does not allow it</translation>
    </message>
    <message>
        <source>the server has a fault</source>
        <translation>the server has a fault</translation>
    </message>
    <message>
        <source>the server does not give it</source>
        <translation>the server does not give it</translation>
    </message>
    <message>
        <source>the server's certificate is not trusted</source>
        <translation>the server's certificate is not trusted</translation>
    </message>
    <message>
        <source>the proxy refuses the connection</source>
        <translation>the proxy refuses the connection</translation>
    </message>
    <message>
        <source>the address can't be used</source>
        <translation>the address can't be used</translation>
    </message>
    <message>
        <source>it is neither a pack nor a review of Greenroom</source>
        <translation>it is neither a pack nor a review of Greenroom</translation>
    </message>
    <message>
        <source>there is no review of Greenroom in it; such a file ends in .greenroom-review.json</source>
        <translation>there is no review of Greenroom in it; such a file ends in .greenroom-review.json</translation>
    </message>
    <message>
        <source>its files lie in a folder, as if it was unpacked and zipped again</source>
        <translation>its files lie in a folder, as if it was unpacked and zipped again</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>it is larger than what is accepted</source>
        <translation>it is larger than what is accepted</translation>
    </message>
    <message>
        <source>too many files are in it</source>
        <translation>too many files are in it</translation>
    </message>
    <message>
        <source>two files in it have the same name</source>
        <translation>two files in it have the same name</translation>
    </message>
    <message>
        <source>a file in it has a name that no pack has</source>
        <translation>a file in it has a name that no pack has</translation>
    </message>
    <message>
        <source>something in it is not an ordinary file</source>
        <translation>something in it is not an ordinary file</translation>
    </message>
    <message>
        <source>it was packed in a way that is not opened</source>
        <translation>it was packed in a way that is not opened</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is</source>
        <translation>it would unpack to far more than it is</translation>
    </message>
    <message>
        <source>its parts lie over one another</source>
        <translation>its parts lie over one another</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>a part of it is missing</translation>
    </message>
    <message>
        <source>it does not agree with itself</source>
        <translation>it does not agree with itself</translation>
    </message>
    <message>
        <source>it rates something that its checklist does not have</source>
        <translation>it rates something that its checklist does not have</translation>
    </message>
    <message>
        <source>it was changed or cut off on its way</source>
        <translation>it was changed or cut off on its way</translation>
    </message>
    <message>
        <source>a recording in it is not one of Greenroom's</source>
        <translation>a recording in it is not one of Greenroom's</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>its key is damaged</translation>
    </message>
    <message>
        <source>opening it would take more memory than is allowed</source>
        <translation>opening it would take more memory than is allowed</translation>
    </message>
    <message>
        <source>it says that you wrote it yourself</source>
        <translation>it says that you wrote it yourself</translation>
    </message>
    <message>
        <source>the reviewer has not finished it</source>
        <translation>the reviewer has not finished it</translation>
    </message>
</context>
<context>
    <name>received</name>
    <message>
        <source>says: {name} · {role}</source>
        <translation>says: {name} · {role}</translation>
    </message>
    <message>
        <source>A review was added ({name}).</source>
        <translation>A review was added ({name}).</translation>
    </message>
    <message>
        <source>A newer version was added ({name}); the earlier one is kept.</source>
        <translation>A newer version was added ({name}); the earlier one is kept.</translation>
    </message>
    <message>
        <source>This version was kept ({name}). The one that was there goes on counting: it is newer or verified.</source>
        <translation>This version was kept ({name}). The one that was there goes on counting: it is newer or verified.</translation>
    </message>
    <message>
        <source>This review was here already ({name}). Nothing was changed.</source>
        <translation>This review was here already ({name}). Nothing was changed.</translation>
    </message>
    <message>
        <source>made with your pack, unchanged since</source>
        <translation>made with your pack, unchanged since</translation>
    </message>
    <message>
        <source>not verified: it may have been altered</source>
        <translation>not verified: it may have been altered</translation>
    </message>
    <message>
        <source>version {n}, the earlier ones are kept</source>
        <translation>version {n}, the earlier ones are kept</translation>
    </message>
    <message>
        <source>not counted with the others</source>
        <translation>not counted with the others</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>not calibrated</translation>
    </message>
    <message>
        <source>sealed until you have rated the same</source>
        <translation>sealed until you have rated the same</translation>
    </message>
    <message>
        <source>sealed, and a take can’t be read: bring it back or move it to the trash</source>
        <translation>sealed, and a take can’t be read: bring it back or move it to the trash</translation>
    </message>
    <message>
        <source>a newer version is sealed until you have rated what it adds</source>
        <translation>a newer version is sealed until you have rated what it adds</translation>
    </message>
    <message>
        <source>You left it out: it is kept, but not shown or counted.</source>
        <translation>You left it out: it is kept, but not shown or counted.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Does not count: another one that names the same reviewer, newer or verified, stands in its place.</source>
        <translation>Does not count: another one that names the same reviewer, newer or verified, stands in its place.</translation>
    </message>
    <message>
        <source>This version ({name}) is older than all that are kept. Nothing was changed.</source>
        <translation>This version ({name}) is older than all that are kept. Nothing was changed.</translation>
    </message>
    <message>
        <source>another one that names the same reviewer counts</source>
        <translation>another one that names the same reviewer counts</translation>
    </message>
    <message>
        <source>Its date, {day}, is still to come: the clock of that computer may be wrong. It counts from the day it came in.</source>
        <translation>Its date, {day}, is still to come: the clock of that computer may be wrong. It counts from the day it came in.</translation>
    </message>
    <message>
        <source>Its date, {day}, is before the pack was made: the clock of that computer may be wrong.</source>
        <translation>Its date, {day}, is before the pack was made: the clock of that computer may be wrong.</translation>
    </message>
    <message>
        <source>you could not judge it</source>
        <translation>you could not judge it</translation>
    </message>
    <message>
        <source>you have not rated it</source>
        <translation>you have not rated it</translation>
    </message>
    <message>
        <source>can’t judge it</source>
        <translation>can’t judge it</translation>
    </message>
    <message>
        <source>no level (no evidence found)</source>
        <translation>no level (no evidence found)</translation>
    </message>
    <message>
        <source>{level} (no evidence found)</source>
        <translation>{level} (no evidence found)</translation>
    </message>
    <message>
        <source>only in another checklist, so you have no rating of it</source>
        <translation>only in another checklist, so you have no rating of it</translation>
    </message>
    <message>
        <source>its take is not here any more</source>
        <translation>its take is not here any more</translation>
    </message>
    <message>
        <source>you had not rated it before you read theirs</source>
        <translation>you had not rated it before you read theirs</translation>
    </message>
    <message>
        <source>others: {levels}</source>
        <translation>others: {levels}</translation>
    </message>
    <message>
        <source>not counted: {levels}, given without a moment and without saying that there is no evidence</source>
        <translation>not counted: {levels}, given without a moment and without saying that there is no evidence</translation>
    </message>
    <message>
        <source>Packs of others in the trash: {count}. The day until which their owners let you keep them has passed.</source>
        <translation>Packs of others in the trash: {count}. The day until which their owners let you keep them has passed.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tried</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>accepted and done in a later take</source>
        <translation>accepted and done in a later take</translation>
    </message>
    <message>
        <source>accepted, not done yet</source>
        <translation>accepted, not done yet</translation>
    </message>
    <message>
        <source>accepted, for the next take</source>
        <translation>accepted, for the next take</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>tried</translation>
    </message>
    <message>
        <source>seen differently</source>
        <translation>seen differently</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>put off</translation>
    </message>
    <message>
        <source>What came of your review ({day}):</source>
        <translation>What came of your review ({day}):</translation>
    </message>
    <message>
        <source>What came of the review saved here ({day}):</source>
        <translation>What came of the review saved here ({day}):</translation>
    </message>
    <message>
        <source>What came of another review of this pack ({day}):</source>
        <translation>What came of another review of this pack ({day}):</translation>
    </message>
    <message>
        <source>What came of a review of this pack ({day}):</source>
        <translation>What came of a review of this pack ({day}):</translation>
    </message>
    <message>
        <source>A newer reply is here already; nothing was changed. It stands below, with its pack.</source>
        <translation>A newer reply is here already; nothing was changed. It stands below, with its pack.</translation>
    </message>
    <message>
        <source>This reply was here already; nothing was changed. It stands below, with its pack.</source>
        <translation>This reply was here already; nothing was changed. It stands below, with its pack.</translation>
    </message>
    <message>
        <source>The reply is kept: what came of your review stands below, with its pack.</source>
        <translation>The reply is kept: what came of your review stands below, with its pack.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again, or keep it, marked as not verified.</source>
        <translation>{file} was altered after it was saved, or was not made with this pack. Your sessions are unchanged. Ask the reviewer to send it again, or keep it, marked as not verified.</translation>
    </message>
    <message>
        <source>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack, or keep it, apart from the others.</source>
        <translation>{file} was rated by another version of the checklist. Your sessions are unchanged. Send the reviewer a new pack, or keep it, apart from the others.</translation>
    </message>
    <message>
        <source>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack, keep this reply as well.</source>
        <translation>{file} answers another review of this pack than the one known here. Nothing was changed. If you wrote that one too, for example in the page of the pack, keep this reply as well.</translation>
    </message>
    <message>
        <source>Keep it, apart from the others</source>
        <translation>Keep it, apart from the others</translation>
    </message>
    <message>
        <source>Keep this reply too</source>
        <translation>Keep this reply too</translation>
    </message>
    <message>
        <source>Keep it, marked as not verified</source>
        <translation>Keep it, marked as not verified</translation>
    </message>
    <message>
        <source>This is a pack that you made yourself, not a review. What comes back from others ends in .greenroom-review.json.</source>
        <translation>This is a pack that you made yourself, not a review. What comes back from others ends in .greenroom-review.json.</translation>
    </message>
    <message>
        <source>not verified: {n} of {peers}</source>
        <translation>not verified: {n} of {peers}</translation>
    </message>
    <message>
        <source>one opinion</source>
        <translation>one opinion</translation>
    </message>
    <message>
        <source>no moment given</source>
        <translation>no moment given</translation>
    </message>
    <message>
        <source>All levels that were given are the same.</source>
        <translation>All levels that were given are the same.</translation>
    </message>
    <message>
        <source>2 reviewers, the same level</source>
        <translation>2 reviewers, the same level</translation>
    </message>
    <message>
        <source>2 reviewers, difference in levels: {apart}</source>
        <translation>2 reviewers, difference in levels: {apart}</translation>
    </message>
    <message>
        <source>{n} reviewers, they differ: average deviation {deviation}</source>
        <translation>{n} reviewers, they differ: average deviation {deviation}</translation>
    </message>
    <message>
        <source>{n} reviewers, they agree: average deviation {deviation}</source>
        <translation>{n} reviewers, they agree: average deviation {deviation}</translation>
    </message>
    <message>
        <source>Each level is one opinion: how far reviewers agree can’t be said yet.</source>
        <translation>Each level is one opinion: how far reviewers agree can’t be said yet.</translation>
    </message>
    <message>
        <source>Two reviewers, rated by both: {n}. Average difference in levels: {apart}; the same: {same} %; at most one level apart: {within} %.</source>
        <translation>Two reviewers, rated by both: {n}. Average difference in levels: {apart}; the same: {same} %; at most one level apart: {within} %.</translation>
    </message>
    <message>
        <source>All competencies together: Krippendorff’s α {alpha} (80 of 100 draws between {low} and {high}).</source>
        <translation>All competencies together: Krippendorff’s α {alpha} (80 of 100 draws between {low} and {high}).</translation>
    </message>
    <message>
        <source>Which moment did each of them look at?</source>
        <translation>Which moment did each of them look at?</translation>
    </message>
    <message>
        <source>no evidence found</source>
        <translation>no evidence found</translation>
    </message>
    <message>
        <source>{file} is encrypted. Nothing was taken in. Type the six words that came with it.</source>
        <translation>{file} is encrypted. Nothing was taken in. Type the six words that came with it.</translation>
    </message>
    <message>
        <source>No level from others</source>
        <translation>No level from others</translation>
    </message>
    <message>
        <source>{label} (large)</source>
        <translation>{label} (large)</translation>
    </message>
    <message>
        <source>you have not answered it</source>
        <translation>you have not answered it</translation>
    </message>
    <message>
        <source>you: {own}</source>
        <translation>you: {own}</translation>
    </message>
</context>
<context>
    <name>recordings</name>
    <message>
        <source>Video and sound</source>
        <translation>Video and sound</translation>
    </message>
    <message>
        <source>Add a recording</source>
        <translation>Add a recording</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>E-commerce: more enquiries become orders</source>
        <translation>E-commerce: more enquiries become orders</translation>
    </message>
    <message>
        <source>Finance: fewer complaints</source>
        <translation>Finance: fewer complaints</translation>
    </message>
    <message>
        <source>Smart devices: satisfied customers</source>
        <translation>Smart devices: satisfied customers</translation>
    </message>
    <message>
        <source>Software: faster answers, less load</source>
        <translation>Software: faster answers, less load</translation>
    </message>
    <message>
        <source>Lower cost: fewer handovers to people</source>
        <translation>Lower cost: fewer handovers to people</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>answers: {count}</translation>
    </message>
    <message>
        <source>Candidate report</source>
        <translation>Candidate report</translation>
    </message>
    <message>
        <source>A mirror for practice, made by the candidate. Levels are ratings by people, from 1 to 5 by written anchors. Not fit for selecting people.</source>
        <translation>A mirror for practice, made by the candidate. Levels are ratings by people, from 1 to 5 by written anchors. Not fit for selecting people.</translation>
    </message>
    <message>
        <source>1 Goal</source>
        <translation>1 Goal</translation>
    </message>
    <message>
        <source>3 Gap: own view and the view of others</source>
        <translation>3 Gap: own view and the view of others</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Own levels</source>
        <translation>Own levels</translation>
    </message>
    <message>
        <source>Levels by others</source>
        <translation>Levels by others</translation>
    </message>
    <message>
        <source>Own view against others</source>
        <translation>Own view against others</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Compared is the newest answer that both sides rated, from two independent reviewers on. Reviews that are still sealed are left out.</source>
        <translation>Compared is the newest answer that both sides rated, from two independent reviewers on. Reviews that are still sealed are left out.</translation>
    </message>
    <message>
        <source>2 Evidence</source>
        <translation>2 Evidence</translation>
    </message>
    <message>
        <source>4 Next actions</source>
        <translation>4 Next actions</translation>
    </message>
    <message>
        <source>Made with Greenroom on {day}. Nothing in it was rated by a machine.</source>
        <translation>Made with Greenroom on {day}. Nothing in it was rated by a machine.</translation>
    </message>
    <message>
        <source>{role}. No job ad yet; the weights are those of the role.</source>
        <translation>{role}. No job ad yet; the weights are those of the role.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Why the company hires</source>
        <translation>Why the company hires</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>The ad asks for</source>
        <translation>The ad asks for</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>{seconds} s preparation</source>
        <translation>{seconds} s preparation</translation>
    </message>
    <message>
        <source>difficulty {level} of 3</source>
        <translation>difficulty {level} of 3</translation>
    </message>
    <message>
        <source>retake</source>
        <translation>retake</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Nobody has looked at it yet.</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>Own level</translation>
    </message>
    <message>
        <source>(no words written down)</source>
        <translation>(no words written down)</translation>
    </message>
    <message>
        <source>{kind} by {who}</source>
        <translation>{kind} by {who}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>{exercise} Because of: {items}</source>
        <translation>{exercise} Because of: {items}</translation>
    </message>
    <message>
        <source>Exercise, {minutes} min</source>
        <translation>Exercise, {minutes} min</translation>
    </message>
    <message>
        <source>Keep ({who})</source>
        <translation>Keep ({who})</translation>
    </message>
    <message>
        <source>I will try</source>
        <translation>I will try</translation>
    </message>
    <message>
        <source>{who} suggests</source>
        <translation>{who} suggests</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>{n} yes</source>
        <translation>{n} yes</translation>
    </message>
    <message>
        <source>{n} partly</source>
        <translation>{n} partly</translation>
    </message>
    <message>
        <source>{n} no</source>
        <translation>{n} no</translation>
    </message>
    <message>
        <source>{n} n/a</source>
        <translation>{n} n/a</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>{span} is not in the pack: on to the next part.</source>
        <translation>{span} is not in the pack: on to the next part.</translation>
    </message>
    <message>
        <source>{span} is not in the pack: this is the last part.</source>
        <translation>{span} is not in the pack: this is the last part.</translation>
    </message>
    <message>
        <source>Not complete yet: attach the moment this rests on, or tick No evidence found.</source>
        <translation>Not complete yet: attach the moment this rests on, or tick No evidence found.</translation>
    </message>
    <message>
        <source>“Cannot judge” counts with an answer to one of its rows.</source>
        <translation>“Cannot judge” counts with an answer to one of its rows.</translation>
    </message>
    <message>
        <source>This row is a level: press 1–5, or 0 for “cannot judge”.</source>
        <translation>This row is a level: press 1–5, or 0 for “cannot judge”.</translation>
    </message>
    <message>
        <source>This row is answered with Y, P, N or X.</source>
        <translation>This row is answered with Y, P, N or X.</translation>
    </message>
    <message>
        <source>{level} · between level {low} and level {high}</source>
        <translation>{level} · between level {low} and level {high}</translation>
    </message>
</context>
<context>
    <name>review_message</name>
    <message>
        <source>Review of an interview rehearsal</source>
        <translation>Review of an interview rehearsal</translation>
    </message>
    <message>
        <source>Answer {n}</source>
        <translation>Answer {n}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Try next</source>
        <translation>Try next</translation>
    </message>
    <message>
        <source>For Greenroom, please leave it whole:</source>
        <translation>For Greenroom, please leave it whole:</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>cannot judge</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>%n to put right</source>
        <translation>%n to put right</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>Mindset</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id: letters, digits and _</source>
        <translation>Id: letters, digits and _</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence of the content</source>
        <translation>Licence of the content</translation>
    </message>
    <message>
        <source>Short pack: anchors for 1, 3 and 5 are enough</source>
        <translation>Short pack: anchors for 1, 3 and 5 are enough</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Weight, 0.5 to 1.5</source>
        <translation>Weight, 0.5 to 1.5</translation>
    </message>
    <message>
        <source>Its checklist goes with every question</source>
        <translation>Its checklist goes with every question</translation>
    </message>
    <message>
        <source>What a {level} sounds like</source>
        <translation>What a {level} sounds like</translation>
    </message>
    <message>
        <source>Sign of it</source>
        <translation>Sign of it</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Trains</translation>
    </message>
    <message>
        <source>Competencies, one to three</source>
        <translation>Competencies, one to three</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Seconds to prepare, 0 to 120</source>
        <translation>Seconds to prepare, 0 to 120</translation>
    </message>
    <message>
        <source>Seconds to answer, 30 to 300</source>
        <translation>Seconds to answer, 30 to 300</translation>
    </message>
    <message>
        <source>Difficulty, 1 to 3</source>
        <translation>Difficulty, 1 to 3</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Card: the other side begins with</source>
        <translation>Card: the other side begins with</translation>
    </message>
    <message>
        <source>Card: what they really want</source>
        <translation>Card: what they really want</translation>
    </message>
    <message>
        <source>Card: if the answer is vague, they say</source>
        <translation>Card: if the answer is vague, they say</translation>
    </message>
    <message>
        <source>Card: they settle when</source>
        <translation>Card: they settle when</translation>
    </message>
    <message>
        <source>Card: a turn, if you want one</source>
        <translation>Card: a turn, if you want one</translation>
    </message>
    <message>
        <source>Card: heat, 1 calm to 5 furious</source>
        <translation>Card: heat, 1 calm to 5 furious</translation>
    </message>
    <message>
        <source>What is heard or seen in the answer</source>
        <translation>What is heard or seen in the answer</translation>
    </message>
    <message>
        <source>What “partly” means</source>
        <translation>What “partly” means</translation>
    </message>
    <message>
        <source>Goes with questions of the kind</source>
        <translation>Goes with questions of the kind</translation>
    </message>
    <message>
        <source>Only for my own review</source>
        <translation>Only for my own review</translation>
    </message>
    <message>
        <source>Cue that may suggest evidence; empty: none</source>
        <translation>Cue that may suggest evidence; empty: none</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>{role} · question {at} of {count} · {mode}</source>
        <translation>{role} · question {at} of {count} · {mode}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>Start: {seconds} s to prepare</source>
        <translation>Start: {seconds} s to prepare</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Answer now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>to prepare</translation>
    </message>
    <message>
        <source>to prepare, then {time}</source>
        <translation>to prepare, then {time}</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>of {time}</translation>
    </message>
    <message>
        <source>Saved, {length}.</source>
        <translation>Saved, {length}.</translation>
    </message>
    <message>
        <source>Take {number}; the first is kept.</source>
        <translation>Take {number}; the first is kept.</translation>
    </message>
    <message>
        <source>The transcript is ready.</source>
        <translation>The transcript is ready.</translation>
    </message>
    <message>
        <source>This computer is busy: the words are written now, not while you spoke.</source>
        <translation>This computer is busy: the words are written now, not while you spoke.</translation>
    </message>
    <message>
        <source>It is being transcribed on this computer.</source>
        <translation>It is being transcribed on this computer.</translation>
    </message>
    <message>
        <source>Transcribing… ready in about {count} s.</source>
        <translation>Transcribing… ready in about {count} s.</translation>
    </message>
    <message>
        <source>M mark · S stumbled · H hide myself</source>
        <translation>M mark · S stumbled · H hide myself</translation>
    </message>
    <message>
        <source>M mark · S stumbled</source>
        <translation>M mark · S stumbled</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>Picture, sound and text</source>
        <translation>Picture, sound and text</translation>
    </message>
    <message>
        <source>Clips: what is marked</source>
        <translation>Clips: what is marked</translation>
    </message>
    <message>
        <source>Sound and text</source>
        <translation>Sound and text</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Text only</translation>
    </message>
    <message>
        <source>Blurred picture, sound and text</source>
        <translation>Blurred picture, sound and text</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Whole picture</translation>
    </message>
    <message>
        <source>Faces that are found are blurred, and the whole picture while one is lost or their number changes. Whoever is never found (turned away, far off, cut by the edge) stays visible, and so do the room, clothes and hands.</source>
        <translation>Faces that are found are blurred, and the whole picture while one is lost or their number changes. Whoever is never found (turned away, far off, cut by the edge) stays visible, and so do the room, clothes and hands.</translation>
    </message>
    <message>
        <source>Everything is blurred, found or not: people and the room are left as soft patches. Voices stay as they are.</source>
        <translation>Everything is blurred, found or not: people and the room are left as soft patches. Voices stay as they are.</translation>
    </message>
    <message>
        <source>Without the face detector the whole picture is blurred. With it you can choose to blur faces only.</source>
        <translation>Without the face detector the whole picture is blurred. With it you can choose to blur faces only.</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>A friend</translation>
    </message>
    <message>
        <source>HR or a senior</source>
        <translation>HR or a senior</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>about {size}</translation>
    </message>
    <message>
        <source>nothing is marked yet</source>
        <translation>nothing is marked yet</translation>
    </message>
    <message>
        <source>not transcribed yet</source>
        <translation>not transcribed yet</translation>
    </message>
    <message>
        <source>too many takes</source>
        <translation>too many takes</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>there is none</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sound</translation>
    </message>
    <message>
        <source>blurred picture and sound</source>
        <translation>blurred picture and sound</translation>
    </message>
    <message>
        <source>picture and sound</source>
        <translation>picture and sound</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcript</translation>
    </message>
    <message>
        <source>questions and checklist</source>
        <translation>questions and checklist</translation>
    </message>
    <message>
        <source>review page</source>
        <translation>review page</translation>
    </message>
    <message>
        <source>the aim of the company</source>
        <translation>the aim of the company</translation>
    </message>
    <message>
        <source>your own review</source>
        <translation>your own review</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{parts} · {size}</source>
        <translation>{parts} · {size}</translation>
    </message>
    <message>
        <source>{parts} · {size} · plays {length}</source>
        <translation>{parts} · {size} · plays {length}</translation>
    </message>
    <message>
        <source>Only for the practice you agreed on. They are asked to delete it after {day}; nobody can enforce that. Whoever else is seen or heard must agree.</source>
        <translation>Only for the practice you agreed on. They are asked to delete it after {day}; nobody can enforce that. Whoever else is seen or heard must agree.</translation>
    </message>
    <message>
        <source>The file for the reviewer is still being written. If you go on, it is given up; your recordings stay as they are.</source>
        <translation>The file for the reviewer is still being written. If you go on, it is given up; your recordings stay as they are.</translation>
    </message>
    <message>
        <source>The six words are shown only here, and you have not copied them. Without them nobody can open the file.</source>
        <translation>The six words are shown only here, and you have not copied them. Without them nobody can open the file.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{words} ({more})</source>
        <translation>{words} ({more})</translation>
    </message>
    <message>
        <source>{words}: {said}</source>
        <translation>{words}: {said}</translation>
    </message>
</context>
<context>
    <name>stories</name>
    <message>
        <source>situation</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>what you learned</source>
        <translation>what you learned</translation>
    </message>
    <message>
        <source>a number of your own</source>
        <translation>a number of your own</translation>
    </message>
    <message>
        <source>before and period of a number</source>
        <translation>before and period of a number</translation>
    </message>
    <message>
        <source>your part in a number</source>
        <translation>your part in a number</translation>
    </message>
    <message>
        <source>how you know a number</source>
        <translation>how you know a number</translation>
    </message>
    <message>
        <source>that all of it is true</source>
        <translation>that all of it is true</translation>
    </message>
    <message>
        <source>a competency it shows</source>
        <translation>a competency it shows</translation>
    </message>
    <message>
        <source>This shows the structure only. Use facts and numbers that are yours.</source>
        <translation>This shows the structure only. Use facts and numbers that are yours.</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>In which time: {words}</source>
        <translation>In which time: {words}</translation>
    </message>
    <message>
        <source>My part: {words}</source>
        <translation>My part: {words}</translation>
    </message>
    <message>
        <source>How I know: {words}</source>
        <translation>How I know: {words}</translation>
    </message>
    <message>
        <source>A number, with all that belongs to it</source>
        <translation>A number, with all that belongs to it</translation>
    </message>
    <message>
        <source>Need cards</source>
        <translation>Need cards</translation>
    </message>
    <message>
        <source>Rewrite cards</source>
        <translation>Rewrite cards</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>E-commerce: raise order conversion</source>
        <translation>E-commerce: raise order conversion</translation>
    </message>
    <message>
        <source>Finance: lower the complaint rate</source>
        <translation>Finance: lower the complaint rate</translation>
    </message>
    <message>
        <source>Internet and devices: raise satisfaction</source>
        <translation>Internet and devices: raise satisfaction</translation>
    </message>
    <message>
        <source>Software as a service: accurate product answers</source>
        <translation>Software as a service: accurate product answers</translation>
    </message>
    <message>
        <source>Cost: less load on people, more efficiency</source>
        <translation>Cost: less load on people, more efficiency</translation>
    </message>
    <message>
        <source>Job ad without words</source>
        <translation>Job ad without words</translation>
    </message>
    <message>
        <source>Written like 2026-12-01; may stay empty.</source>
        <translation>Written like 2026-12-01; may stay empty.</translation>
    </message>
    <message>
        <source>Not kept yet: write it like 2026-12-01.</source>
        <translation>Not kept yet: write it like 2026-12-01.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>This day is over.</translation>
    </message>
    <message>
        <source>Today.</source>
        <translation>Today.</translation>
    </message>
    <message>
        <source>Days left: {count}</source>
        <translation>Days left: {count}</translation>
    </message>
    <message>
        <source>your own weight</source>
        <translation>your own weight</translation>
    </message>
    <message>
        <source>from these words, raised by the company goal</source>
        <translation>from these words, raised by the company goal</translation>
    </message>
    <message>
        <source>no word of the ad; raised by the company goal</source>
        <translation>no word of the ad; raised by the company goal</translation>
    </message>
    <message>
        <source>from these words</source>
        <translation>from these words</translation>
    </message>
    <message>
        <source>no word of the ad; as in the role</source>
        <translation>no word of the ad; as in the role</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>to review</name>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>begun, your draft is kept</source>
        <translation>begun, your draft is kept</translation>
    </message>
    <message>
        <source>changed since the review file was saved</source>
        <translation>changed since the review file was saved</translation>
    </message>
    <message>
        <source>review file saved</source>
        <translation>review file saved</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>To review: {pack}</source>
        <translation>To review: {pack}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Saved as {file}. Send it back the way the pack came.</source>
        <translation>Saved as {file}. Send it back the way the pack came.</translation>
    </message>
    <message>
        <source>begun: {moment}</source>
        <translation>begun: {moment}</translation>
    </message>
    <message>
        <source>A review was laid aside: {name}</source>
        <translation>A review was laid aside: {name}</translation>
    </message>
    <message>
        <source>not saved as a file yet</source>
        <translation>not saved as a file yet</translation>
    </message>
    <message>
        <source>{stage} · please delete after {day}</source>
        <translation>{stage} · please delete after {day}</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>For {seconds} s of this answer no sound came from “{name}”. The rest is saved. Check the microphone before the next answer.</source>
        <translation>For {seconds} s of this answer no sound came from “{name}”. The rest is saved. Check the microphone before the next answer.</translation>
    </message>
    <message>
        <source>For {seconds} s of this answer no picture came from “{name}”. The rest is saved. Check the camera before the next answer.</source>
        <translation>For {seconds} s of this answer no picture came from “{name}”. The rest is saved. Check the camera before the next answer.</translation>
    </message>
    <message>
        <source>No picture comes from “{name}”. The sound is still recorded. Plug the camera in again; the picture comes back by itself.</source>
        <translation>No picture comes from “{name}”. The sound is still recorded. Plug the camera in again; the picture comes back by itself.</translation>
    </message>
    <message>
        <source>The picture of “{name}” has stood still for a while. The sound is still recorded. Unplug the camera and plug it in again.</source>
        <translation>The picture of “{name}” has stood still for a while. The sound is still recorded. Unplug the camera and plug it in again.</translation>
    </message>
    <message>
        <source>The picture of “{name}” is black. The sound is still recorded. Is the lens covered?</source>
        <translation>The picture of “{name}” is black. The sound is still recorded. Is the lens covered?</translation>
    </message>
    <message>
        <source>“{name}” sends only a few pictures a second. The take goes on. More light, or a smaller picture in the settings, helps.</source>
        <translation>“{name}” sends only a few pictures a second. The take goes on. More light, or a smaller picture in the settings, helps.</translation>
    </message>
    <message>
        <source>No picture comes from “{name}”. What came before is saved. Plug the camera in again; the picture comes back by itself.</source>
        <translation>No picture comes from “{name}”. What came before is saved. Plug the camera in again; the picture comes back by itself.</translation>
    </message>
    <message>
        <source>The picture of “{name}” has stood still for a while. What came before is saved. Unplug the camera and plug it in again.</source>
        <translation>The picture of “{name}” has stood still for a while. What came before is saved. Unplug the camera and plug it in again.</translation>
    </message>
    <message>
        <source>The picture of “{name}” is black. What came before is saved. Is the lens covered?</source>
        <translation>The picture of “{name}” is black. What came before is saved. Is the lens covered?</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. What came before is saved. Plug the microphone in again; the sound comes back by itself.</source>
        <translation>No sound comes from “{name}”. What came before is saved. Plug the microphone in again; the sound comes back by itself.</translation>
    </message>
    <message>
        <source>“{name}” sends nothing but silence. What came before is saved. Is the microphone muted?</source>
        <translation>“{name}” sends nothing but silence. What came before is saved. Is the microphone muted?</translation>
    </message>
    <message>
        <source>The computer is very busy: only every other picture is recorded. Close other programs, or choose a smaller picture.</source>
        <translation>The computer is very busy: only every other picture is recorded. Close other programs, or choose a smaller picture.</translation>
    </message>
    <message>
        <source>No sound comes from “{name}”. The picture is still recorded. Plug the microphone in again; the sound comes back by itself.</source>
        <translation>No sound comes from “{name}”. The picture is still recorded. Plug the microphone in again; the sound comes back by itself.</translation>
    </message>
    <message>
        <source>“{name}” sends nothing but silence. The picture is still recorded. Is the microphone muted?</source>
        <translation>“{name}” sends nothing but silence. The picture is still recorded. Is the microphone muted?</translation>
    </message>
    <message>
        <source>The sound of “{name}” is too loud and distorted. It is still recorded. Move back a little, or turn the microphone down.</source>
        <translation>The sound of “{name}” is too loud and distorted. It is still recorded. Move back a little, or turn the microphone down.</translation>
    </message>
    <message>
        <source>The system switched to another microphone: “{name}”. The sound is still recorded, from there. Plug the first one in again, or go on.</source>
        <translation>The system switched to another microphone: “{name}”. The sound is still recorded, from there. Plug the first one in again, or go on.</translation>
    </message>
    <message>
        <source>The computer is busy: the picture is recorded in lower quality. Nothing is lost. Closing other programs helps.</source>
        <translation>The computer is busy: the picture is recorded in lower quality. Nothing is lost. Closing other programs helps.</translation>
    </message>
    <message>
        <source>The computer is very busy: only every other picture is recorded. The sound is complete. Close other programs, or choose a smaller picture.</source>
        <translation>The computer is very busy: only every other picture is recorded. The sound is complete. Close other programs, or choose a smaller picture.</translation>
    </message>
    <message>
        <source>The disk is filling up: {name} min left. Everything so far is saved. Make room, or stop soon.</source>
        <translation>The disk is filling up: {name} min left. Everything so far is saved. Make room, or stop soon.</translation>
    </message>
</context>
</TS>
