package se.boverket.barometer.disclosure;

import java.io.Serializable;

/**
 * What the audit lets pass.
 *
 * @param posterior an exact small count that is as probable as this is held to be known, 0-1
 * @param allowed share of the small counts that may be known, 0-1
 * @param allowedOne share of the small counts that may be known to be one person, 0-1
 * @param groupUnder 0 and 100 per cent of fewer persons say the same of everybody
 * @param sliverUpTo areas that differ by so many persons give those away
 * @param budget smallest standard deviation, in persons, that all published partitions of a cell
 *     may leave of its true count
 * @param onePerson how many rounding units one person may move a measure
 * @param redrawn share of a table's counts that may differ from the release before by no more than
 *     noise does, 0-1
 */
record Limits(
    double posterior,
    double allowed,
    double allowedOne,
    long groupUnder,
    long sliverUpTo,
    double budget,
    double onePerson,
    double redrawn)
    implements Serializable {}
