import { View } from '@tarojs/components';
import type { Step } from '../form/read-activity.ts';
import { stepWords } from '../form/words.ts';
import './step-marks.less';

/** Where one is, and what is still to come. */
export function StepMarks({ step }: { step: Step }) {
  return (
    <View className="step-marks" aria-label={`${step + 1} / ${stepWords.length} ${stepWords[step]}`}>
      {stepWords.map((word, index) => (
        <View className={index === step ? 'step-marks__step step-marks__step--now' : 'step-marks__step'} key={word}>
          <View className={index <= step ? 'step-marks__bar step-marks__bar--done' : 'step-marks__bar'} />
          {word}
        </View>
      ))}
    </View>
  );
}
