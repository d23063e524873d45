/** The frame of a settings page: its title, whose settings they are, buttons, a line that explains, and failures. */

import { Flex, Space, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Failed } from '../../components/failed';
import { RegionSelect } from './region-select';
import type { RegionChoice } from './use-region';

export interface SettingPageProps {
  readonly title: string;
  readonly hint: string;
  readonly region: RegionChoice;
  readonly buttons: ReactNode;
  readonly error: string | undefined;
  readonly children: ReactNode;
  reload(): void;
}

export function SettingPage(props: SettingPageProps) {
  const error = props.region.error ?? props.error;
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={12}>
        <Typography.Title level={4} style={{ margin: 0, flex: 1 }}>
          {props.title}
        </Typography.Title>
        <Space>
          <RegionSelect region={props.region} />
          {props.buttons}
        </Space>
      </Flex>
      <Typography.Text type="secondary">{props.hint}</Typography.Text>
      <Failed asked={{ error, reload: props.reload }} />
      {props.children}
    </Flex>
  );
}
