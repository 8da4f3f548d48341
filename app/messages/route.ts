import type { RoutePurpose } from '~/domain/route/purposes';
import type { RouteRefusal } from '~/domain/route/rules';

export const routePurposeWords: Record<RoutePurpose, string> = {
  adviseren: 'adviseren',
  bespreken: 'bespreken',
  vaststellen: 'vaststellen',
  besluiten: 'besluiten',
  informeren: 'informeren',
};

export const routeSentences: Record<RouteRefusal, string> = {
  route_date_missing: 'Vul een datum in, of schrijf eronder wanneer het was.',
  route_body_missing: 'Kies een overleg, of schrijf op waar het stuk lag.',
  route_step_withdrawn: 'Deze stap is ingetrokken. Voeg een nieuwe stap toe.',
};
