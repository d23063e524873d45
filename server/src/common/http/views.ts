/** Response fields: OpenAPI schema only, since a response is built by our own code and not checked again. */
import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

interface Options {
  readonly nullable?: boolean;
  readonly optional?: boolean;
  readonly description?: string;
}

const common = (options: Options) => ({
  required: !options.optional,
  ...(options.nullable ? { nullable: true } : {}),
  ...(options.description ? { description: options.description } : {}),
});

/** Swagger tells a type that comes later from a class by the function's name, so each is named `type` here. */
export const Out = {
  text: (options: Options = {}): PropertyDecorator => ApiProperty({ type: 'string', ...common(options) }),
  id: (options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: 'string', format: 'uuid', ...common(options) }),
  time: (options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: 'string', format: 'date-time', ...common(options) }),
  int: (options: Options = {}): PropertyDecorator => ApiProperty({ type: 'integer', ...common(options) }),
  number: (options: Options = {}): PropertyDecorator => ApiProperty({ type: 'number', ...common(options) }),
  bool: (options: Options = {}): PropertyDecorator => ApiProperty({ type: 'boolean', ...common(options) }),
  enum: (values: readonly string[], options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: 'string', enum: [...values], ...common(options) } as ApiPropertyOptions),
  texts: (options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: 'array', items: { type: 'string' }, ...common(options) } as ApiPropertyOptions),
  ints: (options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: 'array', items: { type: 'integer' }, ...common(options) } as ApiPropertyOptions),
  map: (options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: Object, additionalProperties: true, ...common(options) }),
  one: (type: () => Type, options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: () => type(), ...common(options) }),
  list: (type: () => Type, options: Options = {}): PropertyDecorator =>
    ApiProperty({ type: () => type(), isArray: true, ...common(options) }),
};

/** A page class for OpenAPI: `class StationPage extends pageOf(StationItem) {}`. */
export function pageOf<T>(item: Type<T>): Type<{ items: T[]; nextCursor: string | null }> {
  class PageView {
    items!: T[];
    nextCursor!: string | null;
  }
  Out.list(() => item)(PageView.prototype, 'items');
  Out.text({ nullable: true })(PageView.prototype, 'nextCursor');
  return PageView;
}
