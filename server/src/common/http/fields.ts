/** Fields of requests and responses: one decorator gives a field its check, its Chinese sentence and its OpenAPI schema. */

import { charCount, cleanText } from '@liaison/shared/kernel/text';
import { applyDecorators, type Type as NestType } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  registerDecorator,
  ValidateBy,
  ValidateNested,
} from 'class-validator';

interface Common {
  readonly optional?: boolean;
  readonly description?: string;
}

const opt = (optional?: boolean): PropertyDecorator[] => (optional ? [IsOptional()] : []);
const doc = (options: Common, schema: Record<string, unknown>): PropertyDecorator =>
  ApiProperty({
    ...schema,
    required: !options.optional,
    ...(options.description ? { description: options.description } : {}),
  } as ApiPropertyOptions);

function Length(min: number, max: number): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'length',
      target: target.constructor,
      propertyName: String(propertyName),
      options: { message: min > 0 ? `应填写 ${min} 到 ${max} 个字` : `最多 ${max} 个字` },
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && charCount(value) >= min && charCount(value) <= max,
      },
    });
  };
}

/** Chinese text, cleaned (control characters out, outer white space off) and then counted in characters. */
export function TextField(
  options: Common & { min?: number; max: number; pattern?: RegExp; patternText?: string },
): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? cleanText(value) : value)),
    IsString({ message: '应为文字' }),
    Length(options.min ?? 0, options.max),
    ...(options.pattern ? [Matches(options.pattern, { message: options.patternText ?? '格式不正确' })] : []),
    doc(options, {
      type: 'string',
      minLength: options.min ?? 0,
      maxLength: options.max,
      ...(options.pattern ? { pattern: options.pattern.source } : {}),
    }),
  );
}

export function IntField(options: Common & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    IsInt({ message: '应为整数' }),
    Min(options.min, { message: `不能小于 ${options.min}` }),
    Max(options.max, { message: `不能大于 ${options.max}` }),
    doc(options, { type: 'integer', minimum: options.min, maximum: options.max }),
  );
}

export function NumberField(options: Common & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,9}(\.\d{1,15})?$/.test(value) ? Number(value) : value,
    ),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message: '应为数字' }),
    Min(options.min, { message: `不能小于 ${options.min}` }),
    Max(options.max, { message: `不能大于 ${options.max}` }),
    doc(options, { type: 'number', minimum: options.min, maximum: options.max }),
  );
}

export function BoolField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean({ message: '应为是或否' }),
    doc(options, { type: 'boolean' }),
  );
}

export function EnumField(values: readonly string[], options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    IsIn([...values], { message: '所选项不存在，请重新选择' }),
    doc(options, { type: 'string', enum: [...values] }),
  );
}

export function IdField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    IsUUID(undefined, { message: '编号格式不正确' }),
    doc(options, { type: 'string', format: 'uuid' }),
  );
}

export function IdListField(options: Common & { max: number }): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    IsArray({ message: '应为列表' }),
    ArrayMaxSize(options.max, { message: `最多 ${options.max} 项` }),
    IsUUID(undefined, { each: true, message: '编号格式不正确' }),
    doc(options, { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: options.max }),
  );
}

/** Short texts, each cleaned and counted like a `TextField`. */
export function TextListField(options: Common & { list: number; max: number }): PropertyDecorator {
  const fits = (value: unknown) =>
    typeof value === 'string' && charCount(value) >= 1 && charCount(value) <= options.max;
  return applyDecorators(
    ...opt(options.optional),
    Transform(({ value }: { value: unknown }) =>
      Array.isArray(value)
        ? value.map((part: unknown) => (typeof part === 'string' ? cleanText(part) : part))
        : value,
    ),
    IsArray({ message: '应为列表' }),
    ArrayMaxSize(options.list, { message: `最多 ${options.list} 项` }),
    ValidateBy(
      { name: 'texts', validator: { validate: fits } },
      { each: true, message: `每项应填写 1 到 ${options.max} 个字` },
    ),
    doc(options, {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: options.max },
      maxItems: options.list,
    }),
  );
}

/** A calendar date, `YYYY-MM-DD`. */
export function DateField(options: Common = {}): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    Matches(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: '日期格式应为 2026-01-31' }),
    doc(options, { type: 'string', format: 'date' }),
  );
}

export function ObjectField(
  type: () => NestType,
  options: Common & { list?: number } = {},
): PropertyDecorator {
  return applyDecorators(
    ...opt(options.optional),
    ...(options.list === undefined
      ? []
      : [
          IsArray({ message: '应为列表' }),
          ArrayMaxSize(options.list, { message: `最多 ${options.list} 项` }),
        ]),
    ValidateNested(options.list === undefined ? {} : { each: true }),
    Type(type),
    ApiProperty({
      // Swagger takes a function named `type` for a type that comes later, and any other for a class.
      type: () => type(),
      required: !options.optional,
      isArray: options.list !== undefined,
      ...(options.description ? { description: options.description } : {}),
    }),
  );
}
