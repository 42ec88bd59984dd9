export { EventsInSight } from './EventsInSight.ts';
export { inSlices } from '../../../lazy/inSlices.ts';
export { RestOfEvents } from '../../../panels/list/RestOfEvents.tsx';
export { WaitingForEvents } from './WaitingForEvents.tsx';
export { WantedEvents } from './WantedEvents.ts';
