import type { Service } from './service.ts';

/** A method of the service, called from another thread. */
export interface Call {
  readonly id: number;
  readonly name: keyof Service;
  readonly values: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly fault: string };
