import type { RegisterStrings } from './register-strings.ts';

export const ar: RegisterStrings = {
  unchecked: 'تعذّر التحقق: السجل لا يستجيب الآن. يمكن الحفظ، وسنعيد التحقق لاحقًا.',
};
