/** Checks every input against its class: unknown fields are refused, and each problem becomes a Chinese sentence at its field. */
import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { AppError, type FieldProblem } from '../errors/app-error.js';

function flatten(errors: readonly ValidationError[], prefix = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([name, message]) => ({
      field,
      message:
        name === 'whitelistValidation'
          ? '不认识的字段'
          : /[\u4e00-\u9fff]/.test(message)
            ? message
            : '格式不正确',
    }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}

export function makeValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => new AppError('bad_input', { fields: flatten(errors) }),
  });
}
