export { EventsInSight } from './EventsInSight.ts';
export { prepareInSlices } from './prepareInSlices.ts';
export { RestOfEvents } from '../../../panels/list/RestOfEvents.tsx';
export { WaitingForEvents } from './WaitingForEvents.tsx';
export { WantedEvents } from './WantedEvents.ts';
