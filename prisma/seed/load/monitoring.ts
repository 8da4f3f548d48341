import { day, optionalDay, sourceOf, type Loading } from './loading';

/** Indicators with what was measured, examples from practice, knelpunten and risks. */
export async function loadMonitoring({
  tx,
  world,
  programmaId,
  id,
  optionalId,
  now,
}: Loading): Promise<void> {
  await tx.indicator.createMany({
    data: world.indicators.map((indicator, sortOrder) => ({
      id: id('indicator', indicator.key),
      programmaId,
      key: indicator.key,
      title: indicator.title,
      unit: indicator.unit,
      counting: indicator.counting,
      description: indicator.description ?? '',
      maatregelId: optionalId('maatregel', indicator.maatregel),
      goalId: optionalId('goal', indicator.goal),
      partyId: optionalId('party', indicator.party),
      sortOrder,
      source: sourceOf(indicator),
    })),
  });
  await tx.measurement.createMany({
    data: world.indicators.flatMap((indicator) =>
      indicator.measurements.map((measurement) => ({
        id: id('measurement', measurement.key),
        indicatorId: id('indicator', indicator.key),
        from: day(measurement.from),
        until: day(measurement.until),
        value: measurement.value,
        respondents: measurement.respondents ?? null,
        note: measurement.note ?? '',
        createdAt: now,
        source: sourceOf(measurement),
      })),
    ),
  });
  await tx.goodPractice.createMany({
    data: world.goodPractices.map((practice) => ({
      id: id('goodPractice', practice.key),
      programmaId,
      key: practice.key,
      title: practice.title,
      place: practice.place,
      text: practice.text,
      figures: practice.figures,
      source: sourceOf(practice),
    })),
  });
  await tx.goodPracticeMaatregel.createMany({
    data: world.goodPractices.flatMap((practice) =>
      practice.maatregelen.map((key) => ({
        goodPracticeId: id('goodPractice', practice.key),
        maatregelId: id('maatregel', key),
      })),
    ),
  });
  await tx.knelpunt.createMany({
    data: world.knelpunten.map((knelpunt) => ({
      id: id('knelpunt', knelpunt.key),
      programmaId,
      key: knelpunt.key,
      title: knelpunt.title,
      text: knelpunt.text,
      maatregelId: optionalId('maatregel', knelpunt.maatregel),
      partyId: optionalId('party', knelpunt.party),
      answer: knelpunt.answer ?? '',
      solvedAt: optionalDay(knelpunt.solvedOn),
      source: sourceOf(knelpunt),
    })),
  });
  await tx.risk.createMany({
    data: world.risks.map((risk) => ({
      id: id('risk', risk.key),
      programmaId,
      key: risk.key,
      title: risk.title,
      text: risk.text,
      answer: risk.answer ?? '',
      maatregelId: optionalId('maatregel', risk.maatregel),
      goalId: optionalId('goal', risk.goal),
      partyId: optionalId('party', risk.party),
      closedAt: optionalDay(risk.closedOn),
      source: sourceOf(risk),
    })),
  });
}
