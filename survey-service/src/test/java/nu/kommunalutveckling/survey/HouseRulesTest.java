package nu.kommunalutveckling.survey;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
