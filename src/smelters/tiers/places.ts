/**
 * Words that stand for a place or a direction, one or two letters apart from others of their kind: Henan and Hunan, Ganzhou and
 * Lanzhou. Chinese provinces, cities of prefecture rank and counties with smelters; the points of the compass.
 */
const china = `
anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning ningxia qinghai shaanxi shandong shanxi sichuan
xinjiang yunnan zhejiang beijing chongqing shanghai tianjin
shijiazhuang tangshan qinhuangdao handan xingtai baoding zhangjiakou chengde cangzhou langfang hengshui
taiyuan datong yangquan changzhi jincheng shuozhou jinzhong yuncheng xinzhou linfen luliang
hohhot baotou wuhai chifeng tongliao ordos hulunbuir bayannur ulanqab xilingol
shenyang dalian anshan fushun benxi dandong jinzhou yingkou fuxin liaoyang panjin tieling chaoyang huludao
changchun siping liaoyuan tonghua baishan songyuan baicheng yanbian
harbin qiqihar jixi hegang shuangyashan daqing yichun jiamusi qitaihe mudanjiang heihe suihua
nanjing wuxi xuzhou changzhou suzhou nantong lianyungang huaian yancheng yangzhou zhenjiang taizhou suqian
hangzhou ningbo wenzhou jiaxing huzhou shaoxing jinhua quzhou zhoushan lishui
hefei wuhu bengbu huainan maanshan huaibei tongling anqing huangshan chuzhou fuyang bozhou chizhou xuancheng
fuzhou xiamen putian sanming quanzhou zhangzhou nanping longyan ningde
nanchang jingdezhen pingxiang jiujiang xinyu yingtan ganzhou shangrao
jinan qingdao zibo zaozhuang dongying yantai weifang jining taian weihai rizhao linyi dezhou liaocheng binzhou heze laiwu
zhengzhou kaifeng luoyang pingdingshan anyang hebi xinxiang jiaozuo puyang xuchang luohe sanmenxia nanyang shangqiu xinyang zhoukou zhumadian jiyuan
wuhan huangshi shiyan yichang xiangyang ezhou jingmen xiaogan jingzhou huanggang xianning suizhou enshi
changsha zhuzhou xiangtan hengyang shaoyang yueyang changde zhangjiajie yiyang chenzhou yongzhou huaihua loudi xiangxi
guangzhou shaoguan shenzhen zhuhai shantou foshan jiangmen zhanjiang maoming zhaoqing huizhou meizhou shanwei heyuan yangjiang qingyuan dongguan zhongshan chaozhou jieyang yunfu
nanning liuzhou guilin wuzhou beihai fangchenggang qinzhou guigang yulin baise hezhou hechi laibin chongzuo
haikou sanya danzhou
chengdu zigong panzhihua luzhou deyang mianyang guangyuan suining neijiang leshan nanchong meishan yibin guangan dazhou yaan bazhong ziyang
guiyang liupanshui zunyi anshun bijie tongren
kunming qujing yuxi baoshan zhaotong lijiang puer lincang gejiu honghe wenshan chuxiong mengzi
lhasa shigatse
xian tongchuan baoji xianyang weinan yanan hanzhong ankang shangluo
lanzhou jiayuguan jinchang baiyin tianshui wuwei zhangye pingliang jiuquan qingyang dingxi longnan
xining haidong yinchuan shizuishan wuzhong guyuan zhongwei urumqi karamay turpan
anhua anyuan chaling chongyi dayu daye dexing dingnan guidong huichang jinjiang laizhou lengshuijiang lianyuan liling lingbao lingwu linwu linxiang luanchuan nandan nankang
ningdu pingyuan quannan rucheng ruijin shangyou shicheng tengchong tonggu wengyuan xinfeng xingguo xiushui xunwu yizhang yongding yongxing yudu zhaoyuan zixing
`;
const directions = "north northern south southern east eastern west western northeast northwest southeast southwest central";

const wordsOf = (text: string) => text.trim().split(/\s+/);

const places: ReadonlySet<string> = new Set([...wordsOf(china), ...wordsOf(directions)]);

/**
 * Whole provinces and states, each with many companies: alone they name none. Of China and the United States, where most smelters
 * with such a name are; a country is known by the row's own.
 */
const regions: ReadonlySet<string> = new Set([
  ...wordsOf(china).slice(0, 29), ...wordsOf(directions), "inner", "mongolia", "tibet",
  ...wordsOf(`alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
    maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new hampshire jersey mexico york ohio oklahoma oregon pennsylvania rhode
    island tennessee texas utah vermont virginia washington wisconsin wyoming`),
]);

/** Whether the word is a place or a direction itself, so that it is no slip of the pen for another. */
export function isPlace(word: string): boolean {
  return places.has(word);
}

/** Whether the words name a province, a state or a direction and nothing in it. */
export function isRegion(words: readonly string[]): boolean {
  return words.every((word) => regions.has(word));
}
