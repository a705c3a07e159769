package nu.kommunalutveckling.network;

import nu.kommunalutveckling.test.HouseRules;

class HouseRulesTest extends HouseRules {}
