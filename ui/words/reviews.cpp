// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/reviews.h"

#include "ui/words/tr.h"

using namespace Qt::StringLiterals;

namespace heliograph::words {

namespace {

// The rubric of policy::defaultRubric(), for the catalogues.
constexpr const char *kDefault[] = {
    QT_TRANSLATE_NOOP("words", "Support"), QT_TRANSLATE_NOOP("words", "Comprehension"), QT_TRANSLATE_NOOP("words", "Question not read to the end"),
    QT_TRANSLATE_NOOP("words", "Wrong question answered"), QT_TRANSLATE_NOOP("words", "Did not ask back"), QT_TRANSLATE_NOOP("words", "Solution"),
    QT_TRANSLATE_NOOP("words", "Wrong answer"), QT_TRANSLATE_NOOP("words", "Incomplete answer"), QT_TRANSLATE_NOOP("words", "Too late"),
    QT_TRANSLATE_NOOP("words", "Tone"), QT_TRANSLATE_NOOP("words", "Curt"), QT_TRANSLATE_NOOP("words", "Too familiar"),
    QT_TRANSLATE_NOOP("words", "No apology where one was due"), QT_TRANSLATE_NOOP("words", "Grammar"), QT_TRANSLATE_NOOP("words", "Typing errors"),
    QT_TRANSLATE_NOOP("words", "Hard to follow"), QT_TRANSLATE_NOOP("words", "Closing"), QT_TRANSLATE_NOOP("words", "Date not repeated in chat"),
    QT_TRANSLATE_NOOP("words", "Next step not said"), QT_TRANSLATE_NOOP("words", "Closed too early"), QT_TRANSLATE_NOOP("words", "Verification done"),
    QT_TRANSLATE_NOOP("words", "Not offered"), QT_TRANSLATE_NOOP("words", "Sent before verification"), QT_TRANSLATE_NOOP("words", "Consent respected"),
    QT_TRANSLATE_NOOP("words", "No consent recorded"), QT_TRANSLATE_NOOP("words", "Sent after a stop"), QT_TRANSLATE_NOOP("words", "Right channel"),
    QT_TRANSLATE_NOOP("words", "SMS where chat was enough"), QT_TRANSLATE_NOOP("words", "Chat where SMS was due"), QT_TRANSLATE_NOOP("words", "Documentation"),
    QT_TRANSLATE_NOOP("words", "No note"), QT_TRANSLATE_NOOP("words", "No label"),
};

QString categoryAt(const Rubric *rubric, const QString &index)
{
    return rubric ? rubricText(rubric->categories.value(index.toInt()).name) : QString();
}

Said ofRubric(const QString &detail, const Rubric *rubric)
{
    const QString what = detail.section(u':', 2);
    const QString name = categoryAt(rubric, detail.section(u':', 1, 1));
    if (what == "name"_L1)
        return {Words::tr("A category has no name"), Words::tr("Name it, or remove it.")};
    if (what == "twice"_L1)
        return {Words::tr("“%1” is there twice").arg(name), Words::tr("Give each category a name of its own.")};
    return {Words::tr("“%1” has no weight that counts").arg(name), Words::tr("A weight is 1 to 100; 0 only where the lowest mark fails the score.")};
}

} // namespace

QString rubricText(const QString &text)
{
    for (const char *shipped : kDefault) {
        if (text == QLatin1StringView(shipped))
            return Words::tr(shipped);
    }
    return text; // a supervisor's own
}

QString mark(ScoreScale scale, int step)
{
    if (scale == ScoreScale::Binary)
        return step == 1 ? Words::tr("No") : Words::tr("Yes");
    return QString::number(step);
}

Said reviewError(const Error &error, const Rubric *rubric)
{
    const QString &detail = error.detail;
    const QString field = detail.section(u':', 0, 0);
    if (error.code == ErrorCode::InvalidArgument) {
        if (field == "answer"_L1)
            return {Words::tr("“%1” is not answered").arg(categoryAt(rubric, detail.section(u':', 1))), Words::tr("Give it a mark, or save the draft and come back.")};
        if (field == "cause"_L1)
            return {Words::tr("Say why “%1” is low").arg(categoryAt(rubric, detail.section(u':', 1))), Words::tr("Choose what comes closest. The agent reads it.")};
        if (field == "category"_L1)
            return ofRubric(detail, rubric);
        if (detail == "follow_up:past"_L1)
            return {Words::tr("That day is over"), Words::tr("Choose a day from today on.")};
        if (detail == "weights:none"_L1)
            return {Words::tr("No category has a weight"), Words::tr("Give at least one a weight, so that there is something to score.")};
        if (detail == "categories:required"_L1)
            return {Words::tr("There is no category yet"), Words::tr("Add one.")};
        if (detail == "name:required"_L1)
            return {Words::tr("The rubric has no name"), Words::tr("Name it.")};
        if (detail.endsWith("too_long"_L1))
            return {Words::tr("That is too long"), Words::tr("It takes 2,000 characters at most. Nothing you wrote is lost.")};
        if (detail.endsWith("required"_L1))
            return {Words::tr("There are no words yet"), Words::tr("Write something first.")};
    }
    if (error.code == ErrorCode::Conflict) {
        if (detail == "submitted"_L1)
            return {Words::tr("Your score was handed in already"), Words::tr("It can change when the agent disputes it.")};
        if (detail == "disputed"_L1)
            return {Words::tr("This was disputed already"), Words::tr("The reviewer's answer stands below the score.")};
        if (detail == "agent"_L1)
            return {Words::tr("Nobody has this conversation"), Words::tr("Without an agent there is nobody to score. Assign it first.")};
        if (detail == "last"_L1)
            return {Words::tr("This is the only rubric"), Words::tr("Add another one first.")};
        if (detail == "rubric"_L1)
            return {Words::tr("Another rubric has this name"), Words::tr("Choose another name.")};
    }
    if (error.code == ErrorCode::Refused && detail == "not_yours"_L1)
        return {Words::tr("This is somebody else's"), Words::tr("Only who wrote it, or whom it is about, may answer it.")};
    return words::error(error);
}

} // namespace heliograph::words
