export type ErrorWords = { title: string; text: string };

const byStatus: Record<number, ErrorWords> = {
  400: {
    title: 'Dit adres klopt niet',
    text: 'Kijk of het adres volledig is overgenomen, of begin bij Overzicht.',
  },
  403: {
    title: 'Dit kunt u niet wijzigen',
    text: 'Vraag het de secretaris van het overleg als dit wel bij u hoort.',
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien is het adres niet volledig, of hoort de pagina niet bij wat u kunt zien.',
  },
  409: {
    title: 'Iemand was u voor',
    text: 'Open de pagina opnieuw om te zien wat er nu staat. Er is niets overschreven.',
  },
  413: { title: 'Dit is te groot', text: 'Maak de tekst korter, of stuur het bestand als bijlage.' },
  429: {
    title: 'Even wachten',
    text: 'Er kwamen veel verzoeken achter elkaar. Probeer het over een paar minuten opnieuw.',
  },
};

const unexpected: ErrorWords = {
  title: 'Er ging iets mis bij ons',
  text: 'Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, meld het dan met de tijd erbij.',
};

/** What a page says that could not be shown; an error without a status is ours. */
export function errorWords(error: unknown): ErrorWords {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  return byStatus[status] ?? unexpected;
}
