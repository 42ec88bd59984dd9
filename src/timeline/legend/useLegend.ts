import { useCallback, useId, useLayoutEffect, useState } from 'react';
import { useLazy } from '../../lazy/useLazy.ts';
import { legendPart } from '../lazyTimelines.ts';

/** The legend: shown once it has been requested and has loaded. */
export function useLegend(onBusy: () => () => void) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { part, isLoading, failure } = useLazy(legendPart, isOpen);
  useLayoutEffect(() => (isLoading ? onBusy() : undefined), [isLoading, onBusy]);
  if (failure) throw failure.reason;
  const open = useCallback(() => setOpen(true), []);
  const onToggle = () => setOpen(!isOpen);
  return { id, part, open, button: { controls: id, isOpen, onToggle } };
}
