/** The overview: the figures of a region and a period in charts and tables, each number a way to its list; what offices print. */
import { Alert, Button, Flex, Skeleton, Typography } from 'antd';
import { useEffect } from 'react';
import { useFilters } from '../../components/use-filters';
import type { Schemas } from '../../lib/api.types';
import { longTime } from '../../lib/format';
import { useData } from '../../lib/use-data';
import { Head } from './head';
import type { Covered } from './links';
import { categories, satisfied, solved } from './outcomes';
import './overview.css';
import { keptDays, overdueHolders } from './people';
import { chosenPeriod } from './period';
import { Places } from './places';
import { Presence } from './presence';
import { Section } from './section';
import { Tiles } from './tiles';
import { stepsOnPaper, trends } from './trends';

type View = Schemas['OverviewView'];

/** What paper must say of itself. */
function PaperHead({ view, site }: { view: View; site: string | undefined }) {
  const { area, period, before, at } = view;
  return (
    <div className="paper-only">
      <Typography.Title level={3} style={{ textAlign: 'center', marginBottom: 4 }}>
        {site ?? '人大代表联络站'}　留言办理统计表
      </Typography.Title>
      <p style={{ textAlign: 'center', margin: '0 0 8px' }}>
        范围：{area.name}　时段：{period.from} 至 {period.to}（上一时段：{before.from} 至 {before.to}）
        <br />
        打印时间：{longTime(at)}
      </p>
    </div>
  );
}

function Charts({ view, area }: { view: View; area: Covered }) {
  return (
    <>
      {trends(view, area).map((spec) => (
        <Section key={spec.title} spec={spec} />
      ))}
      <Section spec={stepsOnPaper(view)} />
      <Section spec={solved(view, area)} />
      <Section spec={satisfied(view, area)} />
      <div className="wide">
        <Section spec={categories(view, area)} height={340} />
      </div>
    </>
  );
}

export default function Overview() {
  const filters = useFilters();
  const { list, answered, ...search } = filters.values;
  const { region, step } = search;
  const period = chosenPeriod(filters.values);
  const asked = { region, from: period.from, to: period.to };
  const figures = useData<View>('/api/admin/overview', { ...asked, step });
  const people = useData<Schemas['HoldersView']>('/api/admin/overview/holders', asked);
  const places = useData<Schemas['PlacesView']>('/api/admin/overview/places', asked);
  const site = useData<Schemas['SiteView']>('/api/public/site');
  const view = figures.data;
  const title = view ? `${view.area.name} 概览` : '概览';
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  const area: Covered = {
    regionPath: region ? (view?.area.path ?? null) : null,
    period: view?.period ?? period,
  };
  const parts = [figures, people, places];
  const error = parts.find((part) => part.error)?.error;
  return (
    <Flex vertical gap={12}>
      <Head
        region={region ?? null}
        areaName={view?.area.name}
        period={period}
        step={step}
        shownStep={view?.step}
        set={filters.set}
        ready={parts.every((part) => part.data)}
      />
      {error && (
        <Alert
          type="error"
          showIcon
          title={error}
          action={<Button onClick={() => parts.map((part) => part.reload())}>再试一次</Button>}
        />
      )}
      {(list === 'deputies' || list === 'stations') && (
        <Presence
          key={list}
          of={list}
          asked={asked}
          answered={answered}
          set={(next) => filters.set({ answered: next })}
          close={() => filters.replace(search)}
        />
      )}
      {!view && figures.loading && <Skeleton active paragraph={{ rows: 10 }} />}
      {view && (
        <>
          <PaperHead view={view} site={site.data?.name} />
          <Tiles view={view} area={area} search={search} />
          <div className="figure-grid">
            <Charts view={view} area={area} />
            {people.data && <Section spec={overdueHolders(people.data, area)} height={320} />}
            {people.data && <Section spec={keptDays(people.data, area)} height={320} />}
            {places.data && (
              <Places view={places.data} area={area} code={view.area.code ?? null} search={search} />
            )}
          </div>
        </>
      )}
    </Flex>
  );
}
