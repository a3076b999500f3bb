// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/exchange.h"

#include "ui/words/tr.h"

namespace heliograph::words {

QString importProblem(const exchange::Problem &problem)
{
    const QString &code = problem.code;
    if (code == QLatin1String("quote"))
        return Words::tr("A quotation mark in this row has no partner.");
    if (code == QLatin1String("encoding"))
        return Words::tr("Some characters cannot be read. Choose another encoding if many rows say this.");
    if (code == QLatin1String("nul"))
        return Words::tr("It holds bytes that are no text.");
    if (code == QLatin1String("too_long"))
        return problem.detail.isEmpty() ? Words::tr("A cell is too long.") : Words::tr("“%1” is too long: 200 characters are the most.").arg(problem.detail);
    if (code == QLatin1String("columns"))
        return Words::tr("It has more cells than the heading. A comma inside a cell needs quotation marks around it.");
    if (code == QLatin1String("card"))
        return Words::tr("This contact card does not end, or is of a version that nobody knows.");
    if (code == QLatin1String("name"))
        return Words::tr("The name is missing.");
    if (code == QLatin1String("phone"))
        return problem.detail == QLatin1String("empty") ? Words::tr("The phone number is missing.")
                                                        : error({ErrorCode::InvalidArgument, QStringLiteral("phone:") + problem.detail}).text;
    if (code == QLatin1String("other_phone"))
        return Words::tr("Another number of theirs was left out: it cannot be read.");
    if (code == QLatin1String("zone"))
        return Words::tr("The time zone was left out: it is none, such as Europe/London.");
    if (code == QLatin1String("since"))
        return Words::tr("The date was left out: it is not written as 2026-11-28.");
    if (code == QLatin1String("consent"))
        return Words::tr("Consent was left out: the file does not say where it was given.");
    if (code == QLatin1String("opted_out"))
        return Words::tr("It is not clear whether they opted out. Write yes or no.");
    if (code == QLatin1String("known"))
        return Words::tr("A customer with this number is here already.");
    if (code == QLatin1String("repeated"))
        return Words::tr("The same number is on line %1.").arg(problem.detail);
    return Words::tr("Several customers have this number, and none of them has this name.");
}

Said fileError(const QString &detail)
{
    if (detail == QLatin1String("file:absent"))
        return {Words::tr("There is no such file"), Words::tr("It was moved or removed. Choose it again.")};
    if (detail == QLatin1String("file:read"))
        return {Words::tr("The file cannot be read"), Words::tr("Check that it is yours to read and that the disk is there.")};
    if (detail == QLatin1String("file:write"))
        return {Words::tr("The file cannot be written"), Words::tr("Check that the folder is yours to write and that the disk has room.")};
    if (detail == QLatin1String("file:empty"))
        return {Words::tr("The file is empty"), Words::tr("There is nothing in it to take in.")};
    if (detail == QLatin1String("file:encoding"))
        return {Words::tr("There is no such encoding"), Words::tr("Choose another one.")};
    if (detail == QLatin1String("file:changed"))
        return {Words::tr("The file changed meanwhile"), Words::tr("Choose it again, so that what is checked is what goes in.")};
    if (detail == QLatin1String("import:undone"))
        return {Words::tr("This import was undone already"), Words::tr("Nothing was changed.")};
    return {};
}

QString importField(exchange::Field field)
{
    switch (field) {
    case exchange::Field::Name: return Words::tr("Name");
    case exchange::Field::FirstName: return Words::tr("First name");
    case exchange::Field::LastName: return Words::tr("Last name");
    case exchange::Field::Phone: return Words::tr("Phone number");
    case exchange::Field::OtherPhones: return Words::tr("Other phone numbers");
    case exchange::Field::Email: return Words::tr("Email");
    case exchange::Field::Language: return Words::tr("Language");
    case exchange::Field::Zone: return Words::tr("Time zone");
    case exchange::Field::Place: return Words::tr("Place");
    case exchange::Field::Since: return Words::tr("Customer since");
    case exchange::Field::Labels: return Words::tr("Labels");
    case exchange::Field::OptedOut: return Words::tr("Opted out");
    case exchange::Field::ConsentSource: return Words::tr("Where consent was given");
    case exchange::Field::Detail: return Words::tr("Keep as a detail");
    case exchange::Field::Ignored: return Words::tr("Leave out");
    }
    return {};
}

} // namespace heliograph::words
