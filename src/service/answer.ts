import type { Service } from './service.ts';

/** A method of the service, called from another thread. */
export interface Call {
  readonly id: number;
  readonly name: keyof Service;
  /** Without the function that is told of what is known before the end. */
  readonly values: readonly unknown[];
  readonly tells: boolean;
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly told: unknown }
  | { readonly id: number; readonly fault: string };
