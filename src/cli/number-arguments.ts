import { InvalidArgumentError } from "commander";

/** A whole number from 1, as a command line writes it. @throws InvalidArgumentError */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("expected a whole number from 1");
  return value;
}
