<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n reminder is due</numerusform>
            <numerusform>%n reminders are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>%n entry is in %1</numerusform>
            <numerusform>%n entries are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>%n a minute</numerusform>
            <numerusform>%n a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n not sure</numerusform>
            <numerusform>%n not sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>Stopped: %n got nothing</numerusform>
            <numerusform>Stopped: %n got nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>%n has not had it.</numerusform>
            <numerusform>%n have not had it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>to %n contact</numerusform>
            <numerusform>to %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSums</name>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>%n SMS each</numerusform>
            <numerusform>%n SMS each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>Ready, %n SMS</numerusform>
            <numerusform>Ready, %n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CheckList</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>%n new message since you began</numerusform>
            <numerusform>%n new messages since you began</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>%n selected, all there is</numerusform>
            <numerusform>All %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>%n more filter, shown in the panel</numerusform>
            <numerusform>%n more filters, shown in the panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>More than a day ago</numerusform>
            <numerusform>More than %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>Labels of %n contact…</numerusform>
            <numerusform>Labels of %n contacts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>Label “%1” added to %n contact</numerusform>
            <numerusform>Label “%1” added to %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>Label “%1” removed from %n contact</numerusform>
            <numerusform>Label “%1” removed from %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>Labels of %n contact changed</numerusform>
            <numerusform>Labels of %n contacts changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>%n not sure</numerusform>
            <numerusform>%n not sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>A conversation appears on the left the moment somebody writes. %n may still write back.</numerusform>
            <numerusform>A conversation appears on the left the moment somebody writes. %n may still write back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>%n conversation goes, with every message in it.</numerusform>
            <numerusform>%n conversations go, with every message in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>%n customer is in %1</numerusform>
            <numerusform>%n customers are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>Retry %n SMS</numerusform>
            <numerusform>Retry %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>%n SMS goes once more.</numerusform>
            <numerusform>%n SMS go once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>%n does not: its row says why.</numerusform>
            <numerusform>%n do not: their rows say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ImportSheet</name>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>Import %n customer</numerusform>
            <numerusform>Import %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>%n row was checked</numerusform>
            <numerusform>%n rows were checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>%n row is saved, with its line and reason</numerusform>
            <numerusform>%n rows are saved, each with its line and reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>%n customer is as before</numerusform>
            <numerusform>%n customers are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>%n was changed since, or wrote to you, and stays</numerusform>
            <numerusform>%n were changed since, or wrote to you, and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>%n customer was imported</numerusform>
            <numerusform>%n customers were imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>More lists, %n failed SMS</numerusform>
            <numerusform>More lists, %n failed SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</numerusform>
            <numerusform>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>%n earlier topic</numerusform>
            <numerusform>%n earlier topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Question</name>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>None on the day before.</numerusform>
            <numerusform>None in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>As many as on the day before.</numerusform>
            <numerusform>As many as in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>%1 more than on the day before.</numerusform>
            <numerusform>%1 more than in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>%1 fewer than on the day before.</numerusform>
            <numerusform>%1 fewer than in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>%1 %n of them has no price.</numerusform>
            <numerusform>%1 %n of them have no price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>%1 conversation.</numerusform>
            <numerusform>%1 conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>Conversations, %n waiting</numerusform>
            <numerusform>Conversations, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>%n reminder is due</numerusform>
            <numerusform>%n reminders are due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>saves %n SMS</numerusform>
            <numerusform>saves %n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>saves %n SMS, %1</numerusform>
            <numerusform>saves %n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>Replace %n character</numerusform>
            <numerusform>Replace %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>%n customer would be added</numerusform>
            <numerusform>%n customers would be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>%n customer was added</numerusform>
            <numerusform>%n customers were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>%n customer would be updated</numerusform>
            <numerusform>%n customers would be updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>%n customer was updated</numerusform>
            <numerusform>%n customers were updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>%n comes with consent, recorded with where it was given</numerusform>
            <numerusform>%n come with consent, recorded with where it was given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>%n opted out; texts to them are blocked</numerusform>
            <numerusform>%n opted out; texts to them are blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>%n row is left out: its number is here already</numerusform>
            <numerusform>%n rows are left out: their number is here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>%n row cannot be taken in</numerusform>
            <numerusform>%n rows cannot be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>and %n more: save them to see all</numerusform>
            <numerusform>and %n more: save them to see all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>Wrong code, %n try</numerusform>
            <numerusform>Wrong code, %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewList</name>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>%n conversation found</numerusform>
            <numerusform>%n conversations found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>%n link, open it with Enter</numerusform>
            <numerusform>%n links, choose one with Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>All %n scored for %1</numerusform>
            <numerusform>All %n scored for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</numerusform>
            <numerusform>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>%n thing to solve first</numerusform>
            <numerusform>%n things to solve first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n new</numerusform>
            <numerusform>↓ %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>%n new message, go to the end</numerusform>
            <numerusform>%n new messages, go to the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>%n conversation is chosen.</numerusform>
            <numerusform>%n conversations are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>%n conversation is in %1</numerusform>
            <numerusform>%n conversations are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>Heliograph: %n waiting</numerusform>
            <numerusform>Heliograph: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>The day before</numerusform>
            <numerusform>The %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>%n given back to everybody</numerusform>
            <numerusform>%n given back to everybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>%n assigned to %1</numerusform>
            <numerusform>%n assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>Labels of %n changed</numerusform>
            <numerusform>Labels of %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>%n snoozed until %1</numerusform>
            <numerusform>%n snoozed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>%n set to pending</numerusform>
            <numerusform>%n set to pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n open again</numerusform>
            <numerusform>%n open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>%n marked as read</numerusform>
            <numerusform>%n marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>%n marked as unread</numerusform>
            <numerusform>%n marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>Taken back, but for %n changed since</numerusform>
            <numerusform>Taken back, but for %n changed since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>Wrong code, %n try left</numerusform>
            <numerusform>Wrong code, %n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>%n variable has no value</numerusform>
            <numerusform>%n variables have no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>Today %n segment</numerusform>
            <numerusform>Today %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1</source>
        <translation>
            <numerusform>%n SMS, %1</numerusform>
            <numerusform>%n SMS, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>Verified %n day ago</numerusform>
            <numerusform>Verified %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>Verified %n month ago</numerusform>
            <numerusform>Verified %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>Code not accepted: wrong or too old, %n try left</numerusform>
            <numerusform>Code not accepted: wrong or too old, %n tries left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>%n parameter is not right</numerusform>
            <numerusform>%n parameters are not right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: online, %n SMS waiting</numerusform>
            <numerusform>%1: online, %n SMS waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>%1: not online, %n SMS waiting</numerusform>
            <numerusform>%1: not online, %n SMS waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>This is the beginning of %n character. Copy, in the conversation, takes all of them.</numerusform>
            <numerusform>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>%n entry, the only one.</numerusform>
            <numerusform>%n entries, from the first to the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>how %n text was sent</numerusform>
            <numerusform>how %n texts were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entry of the audit trail</numerusform>
            <numerusform>%n entries of the audit trail</numerusform>
        </translation>
    </message>
</context>
</TS>
